import { useApolloClient } from '@apollo/client/react';
import { CalendarDays } from 'lucide-react';
import { useState } from 'react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { MyCalendarDocument } from '../generated/graphql.ts';
import { sentenceOf, troubleOf } from '../graph/trouble.ts';
import { TroubleNotice } from '../notice/trouble-notice.tsx';

const save = (calendar: string): void => {
  const address = URL.createObjectURL(new Blob([calendar], { type: 'text/calendar' }));
  const link = Object.assign(document.createElement('a'), { href: address, download: 'wijkteam.ics' });
  link.click();
  URL.revokeObjectURL(address);
};

/** The appointments as a file for a calendar of one's own (iCalendar): when and where, and never who. */
export const CalendarButton = () => {
  const { t } = useTranslation();
  const client = useApolloClient();
  const [error, setError] = useState<Error>();
  const take = async (): Promise<void> => {
    const { data, error: failure } = await client.query({ query: MyCalendarDocument, fetchPolicy: 'no-cache' });
    setError(failure as Error | undefined);
    if (data?.myCalendar) save(data.myCalendar);
  };
  return (
    <>
      <Button className="button" onPress={() => void take()}>
        <CalendarDays size={16} aria-hidden />
        {t('appointment.calendar')}
      </Button>
      <TroubleNotice trouble={troubleOf(error)} sentence={sentenceOf(error)} />
    </>
  );
};
