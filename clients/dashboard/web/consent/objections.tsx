import { useMutation } from '@apollo/client/react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { LiftObjectionDocument } from '../generated/graphql.ts';
import { sentenceOf, troubleOf } from '../graph/trouble.ts';
import { useFormat } from '../language/format.ts';
import { useDone } from '../notice/done.tsx';
import { TroubleNotice } from '../notice/trouble-notice.tsx';
import type { Objection } from './standing.ts';

/** What the resident objects to now. */
export const Objections = ({ objections }: { readonly objections: readonly Objection[] }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const done = useDone();
  const [lift, { error }] = useMutation(LiftObjectionDocument, { refetchQueries: ['ConsentOf'] });
  const standing = objections.filter(({ liftedAt }) => liftedAt === null);
  const whom = ({ party, reach }: Objection): string => party?.name ?? (reach === 'EVERYONE' ? t('consent.everyone') : t('consent.kind'));
  const take = async (id: string): Promise<void> => {
    const { data } = await lift({ variables: { id } });
    if (data?.liftObjection) done(t('consent.lifted'));
  };
  return (
    <section className="panel" aria-labelledby="objections">
      <h2 id="objections">{t('consent.objections')}</h2>
      <TroubleNotice trouble={troubleOf(error as Error | undefined)} sentence={sentenceOf(error as Error | undefined)} />
      {standing.length === 0 && <p className="subtle">{t('consent.noObjections')}</p>}
      <ul className="list">
        {standing.map(objection => (
          <li key={objection.id} className="line">
            <strong>{whom(objection)}</strong>
            <span>{objection.categories?.map(category => t(`category.${category}`)).join(', ') ?? t('consent.everything')}</span>
            <span className="subtle">{format.date(objection.recordedAt)}</span>
            <span className="end">
              <Button className="button" data-size="small" onPress={() => void take(objection.id)}>
                {t('consent.lift')}
              </Button>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
};
