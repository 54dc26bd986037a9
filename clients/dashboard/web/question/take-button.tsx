import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { type QuestionFragment, TakeFromWaitingListDocument } from '../generated/graphql.ts';
import { useStep } from '../graph/use-step.tsx';
import { useDone } from '../notice/done.tsx';

/** Begins with who waits. Of two who do at once, one is told. */
export const TakeButton = ({ question: { waiting } }: { readonly question: QuestionFragment }) => {
  const { t } = useTranslation();
  const done = useDone();
  const { take, isBusy, trouble } = useStep(TakeFromWaitingListDocument, 'Question');
  const place = waiting?.find(({ until }) => until === null);
  if (!place) return trouble;
  const begin = async (): Promise<void> => {
    const data = await take({ input: { id: place.id, expectedVersion: place.version ?? 0 } });
    if (data?.takeFromWaitingList) done(t('question.taken'));
  };
  return (
    <>
      {trouble}
      <Button className="button" data-kind="main" isPending={isBusy} onPress={() => void begin()}>
        {t('question.take')}
      </Button>
    </>
  );
};
