import { useQuery } from '@apollo/client/react';
import { EyeOff, Printer } from 'lucide-react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { ResidentPage } from '../dossier/resident-page.tsx';
import { Unknown } from '../dossier/unknown.tsx';
import { PreviewDocument, type PreviewQuery, type Purpose } from '../generated/graphql.ts';
import { sentenceOf, troubleOf } from '../graph/trouble.ts';
import { TroubleNotice } from '../notice/trouble-notice.tsx';
import { useAddress } from '../table/address.ts';
import { Bones } from '../table/bones.tsx';
import { Filter } from '../table/filter.tsx';
import { WithSeen } from '../withheld/withheld.tsx';
import { asPartySees } from './as-party-sees.ts';
import { Reasons } from './reasons.tsx';
import { Sheet } from './sheet.tsx';
import { usePermits } from './use-permits.ts';

export type Resident = NonNullable<PreviewQuery['resident']>;

const otherPurposes: readonly Purpose[] = ['REFERRAL', 'PROVISION_APPLICATION'];
const purposeIn = (address: string): Purpose => otherPurposes.find(purpose => purpose === address) ?? 'SUPPORT';

/** Who else stands in the file: those who live there too, and those whose plan it is as well. */
const othersIn = ({ id, household, supportPlan }: Resident): readonly string[] => {
  const all = [...(household?.members?.map(({ resident }) => resident?.id) ?? []), ...(supportPlan?.residents?.map(one => one.id) ?? [])];
  return [...new Set(all.filter(one => one !== undefined && one !== id))] as string[];
};

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
  const data = answer as PreviewQuery | undefined;
  const error = failure as Error | undefined;
  const { resident, accessPreview } = data ?? {};
  const name = data?.organisation?.name ?? t('preview.thisParty');
  const permitted = new Set(accessPreview?.visibleCategories);
  const others = usePermits(resident ? othersIn(resident) : [], party, purpose);
  // Null for whoever may not know: the same as of a resident whom nobody has.
  if (resident && !error && !(accessPreview && data?.organisation)) return <Unknown />;
  return (
    <ResidentPage
      id={id}
      window={t('preview.window')}
      answer={{ resident, loading, error }}
      rest={accessPreview?.categories && <Reasons categories={accessPreview.categories} />}
    >
      {whole => (
        <>
          <div className="panel-head">
            <h2>{t('preview.title', { party: name })}</h2>
            <Button className="button" onPress={() => globalThis.print()}>
              <Printer size={16} aria-hidden />
              {t('app.print')}
            </Button>
          </div>
          <p className="notice">
            <EyeOff size={18} aria-hidden />
            <span>{t('preview.text', { party: name })}</span>
          </p>
          <div className="filters">
            <Filter
              name="purpose"
              label={t('consent.purposes')}
              all={t('purpose.SUPPORT')}
              choices={otherPurposes.map(one => [one, t(`purpose.${one}`)] as const)}
            />
          </div>
          {accessPreview && permitted.size === 0 && <p>{t('preview.nothing', { party: name })}</p>}
          <TroubleNotice trouble={troubleOf(others.error)} sentence={sentenceOf(others.error)} />
          {others.isReading && <Bones />}
          {permitted.size > 0 && !others.isReading && (
            <WithSeen visible={whole.visibleCategories.filter(category => permitted.has(category))} error={error}>
              <Sheet resident={asPartySees(whole, { party, permitted: new Map([...others.permitted, [id, permitted]]) })} whole={whole} />
            </WithSeen>
          )}
        </>
      )}
    </ResidentPage>
  );
};
