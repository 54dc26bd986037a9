import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { OwnPartyDocument } from '../generated/graphql.ts';

/** How the own party is called. Asked apart from the rest: a team that cannot say its name takes nothing else away. */
export const useOwnName = (): string => {
  const { t } = useTranslation();
  const { data } = useQuery(OwnPartyDocument, { fetchPolicy: 'no-cache' });
  return data?.me?.party?.name ?? t('app.name');
};
