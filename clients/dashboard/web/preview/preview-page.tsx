import { useQuery } from '@apollo/client/react';
import { EyeOff, Printer } from 'lucide-react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { PageTitle } from '../app/page-title.tsx';
import { Unavailable } from '../app/unavailable.tsx';
import { DossierTabs } from '../dossier/dossier-tabs.tsx';
import { Unknown } from '../dossier/unknown.tsx';
import { PreviewDocument, type PreviewQuery, type Purpose } from '../generated/graphql.ts';
import { sentenceOf, troubleOf } from '../graph/trouble.ts';
import { TroubleNotice } from '../notice/trouble-notice.tsx';
import { nameOf } from '../residents/name.ts';
import { useAddress } from '../table/address.ts';
import { Bones } from '../table/bones.tsx';
import { Filter } from '../table/filter.tsx';
import { Withheld, WithSeen } from '../withheld/withheld.tsx';
import { asPartySees } from './as-party-sees.ts';
import { Reasons } from './reasons.tsx';
import { Sheet } from './sheet.tsx';

export type Resident = NonNullable<PreviewQuery['resident']>;

const otherPurposes: readonly Purpose[] = ['REFERRAL', 'PROVISION_APPLICATION'];
const purposeIn = (address: string): Purpose => otherPurposes.find(purpose => purpose === address) ?? 'SUPPORT';

/** What a party would see of a resident now: read at the table before anything is shared, and after. */
export const PreviewPage = () => {
  const { t } = useTranslation();
  const { id = '', party = '' } = useParams();
  const purpose = purposeIn(useAddress('purpose')[0]);
  const {
    data: answer,
    error: failure,
    loading,
  } = useQuery(PreviewDocument, { variables: { id, party, purpose }, fetchPolicy: 'no-cache' });
  const [data, error] = [answer as PreviewQuery | undefined, failure as Error | undefined];
  const { resident, organisation, accessPreview } = data ?? {};
  if (!resident && loading) return <Bones />;
  const categories = accessPreview?.categories;
  if (!resident || !organisation || !categories) return error ? <Unavailable page={t('preview.window')} error={error} /> : <Unknown />;
  const permitted = new Set(accessPreview.visibleCategories);
  return (
    <>
      <PageTitle title={nameOf(resident) || <Withheld />} window={t('preview.window')}>
        <DossierTabs id={id} />
      </PageTitle>
      <TroubleNotice trouble={troubleOf(error)} sentence={sentenceOf(error)} />
      <div className="panel-head">
        <h2>{t('preview.title', { party: organisation.name })}</h2>
        <Button className="button" onPress={() => globalThis.print()}>
          <Printer size={16} aria-hidden />
          {t('app.print')}
        </Button>
      </div>
      <p className="notice">
        <EyeOff size={18} aria-hidden />
        <span>{t('preview.text', { party: organisation.name })}</span>
      </p>
      <div className="filters">
        <Filter
          name="purpose"
          label={t('consent.purposes')}
          all={t('purpose.SUPPORT')}
          choices={otherPurposes.map(one => [one, t(`purpose.${one}`)] as const)}
        />
      </div>
      {permitted.size === 0 && <p>{t('preview.nothing', { party: organisation.name })}</p>}
      {permitted.size > 0 && (
        <WithSeen visible={resident.visibleCategories.filter(category => permitted.has(category))} error={error}>
          <Sheet resident={asPartySees(resident, { party, permitted })} whole={resident} />
        </WithSeen>
      )}
      <Reasons categories={categories} />
    </>
  );
};
