import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { PageTitle } from '../app/page-title.tsx';
import { OverridesToReviewDocument, type OverridesToReviewQuery } from '../generated/graphql.ts';
import { sentenceOf, troubleOf } from '../graph/trouble.ts';
import { useFormat } from '../language/format.ts';
import { TroubleNotice } from '../notice/trouble-notice.tsx';
import { Bones } from '../table/bones.tsx';
import { ReviewDialog } from './review-dialog.tsx';
import { WorkerName } from './worker-name.tsx';

export type Override = NonNullable<NonNullable<OverridesToReviewQuery['overridesToReview']>['edges'][number]['node']>;

/** Emergency overrides that nobody has judged yet, the oldest first. */
export const OverridesPage = () => {
  const { t } = useTranslation();
  const answer = useQuery(OverridesToReviewDocument, { fetchPolicy: 'network-only' });
  const error = answer.error as Error | undefined;
  const data = answer.data as OverridesToReviewQuery | undefined;
  const [reviewed, setReviewed] = useState<Override>();
  const overrides = data?.overridesToReview?.edges.flatMap(({ node }) => node ?? []);
  return (
    <>
      <PageTitle title={t('oversight.overrides')} window={t('oversight.overrides')} />
      <p className="subtle">{t('oversight.overridesText')}</p>
      <TroubleNotice trouble={troubleOf(error)} sentence={sentenceOf(error)} />
      {!overrides && answer.loading && <Bones />}
      {overrides?.length === 0 && <p>{t('oversight.noOverrides')}</p>}
      {overrides?.map(override => (
        <OverridePanel key={override.id} override={override} onReview={() => setReviewed(override)} />
      ))}
      {reviewed && <ReviewDialog override={reviewed} onClose={() => setReviewed(undefined)} />}
    </>
  );
};

const OverridePanel = ({ override, onReview }: { readonly override: Override; readonly onReview: () => void }) => {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <section className="panel" aria-labelledby={override.id}>
      <div className="panel-head">
        <h2 id={override.id}>
          {override.party?.name}, {format.moment(override.validFrom)}
        </h2>
        <Button className="button" data-kind="main" aria-describedby={override.id} onPress={onReview}>
          {t('oversight.review')}
        </Button>
      </div>
      <dl className="facts">
        <dt>{t('oversight.ground')}</dt>
        <dd>{override.ground && t(`ground.${override.ground}`)}</dd>
        <dt>{t('oversight.reason')}</dt>
        <dd>{override.reason}</dd>
        <dt>{t('oversight.what')}</dt>
        <dd>{override.categories?.map(category => t(`category.${category}`)).join(', ')}</dd>
        <dt>{t('oversight.period')}</dt>
        <dd>
          {format.moment(override.validFrom)} – {format.moment(override.validUntil)}
        </dd>
        <dt>{t('oversight.worker')}</dt>
        <dd>{override.worker && <WorkerName id={override.worker} />}</dd>
      </dl>
    </section>
  );
};
