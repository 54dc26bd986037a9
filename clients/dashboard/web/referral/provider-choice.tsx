import { useQuery } from '@apollo/client/react';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Badge, type Tone } from '../badge/badge.tsx';
import { Field } from '../field/field.tsx';
import { type CapacityStatus, type LifeDomain, OfferedDocument, type OfferedQuery, type ProvisionKind } from '../generated/graphql.ts';
import { sentenceOf, troubleOf } from '../graph/trouble.ts';
import { TroubleNotice } from '../notice/trouble-notice.tsx';

export type Provision = NonNullable<NonNullable<OfferedQuery['provisions']>['edges'][number]['node']>;

const tones: Readonly<Record<CapacityStatus, Tone>> = {
  AVAILABLE: 'positive',
  WAITING_LIST: 'warning',
  FULL: 'negative',
  UNKNOWN: 'neutral',
};

interface ProviderChoiceProps {
  readonly lifeDomain: LifeDomain | undefined;
  readonly kinds: readonly ProvisionKind[];
  /** Where only one party can receive. */
  readonly organisation?: string | undefined;
  readonly chosen: Provision | undefined;
  readonly onChoose: (provision: Provision) => void;
  readonly fault?: string | undefined;
}

/** Who can help: by what it is about, in which wijk, and where there is room. The lightest help stands first. */
export const ProviderChoice = ({ lifeDomain, kinds, organisation, chosen, onChoose, fault }: ProviderChoiceProps) => {
  const { t } = useTranslation();
  const id = useId();
  const [district, setDistrict] = useState('');
  const [onlyRoom, setOnlyRoom] = useState(true);
  const answer = useQuery(OfferedDocument, {
    variables: { lifeDomain: lifeDomain ?? null, districtCode: district || null, canTakeSomeone: onlyRoom ? true : null },
  });
  const [data, error] = [answer.data as OfferedQuery | undefined, answer.error as Error | undefined];
  const offered = (data?.provisions?.edges ?? [])
    .flatMap(({ node }) => node ?? [])
    .filter(({ kind, organisation: by }) => kinds.includes(kind) && (organisation === undefined || by?.id === organisation))
    .toSorted((one, other) => kinds.indexOf(one.kind) - kinds.indexOf(other.kind));
  return (
    <>
      <div className="form-row">
        <Field label={t('residents.district')}>
          <select value={district} onChange={event => setDistrict(event.target.value)}>
            <option value="">{t('residents.everyDistrict')}</option>
            {data?.districts?.map(({ code, name }) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </select>
        </Field>
        <label className="choice">
          <input type="checkbox" checked={onlyRoom} onChange={event => setOnlyRoom(event.target.checked)} />
          {t('referral.onlyRoom')}
        </label>
      </div>
      <TroubleNotice trouble={troubleOf(error)} sentence={sentenceOf(error)} />
      <fieldset className="choices providers" aria-describedby={fault && id}>
        <legend>{t('referral.provision')}</legend>
        {offered.length === 0 && <p className="subtle">{answer.loading ? t('app.loading') : t('referral.nobodyOffers')}</p>}
        {offered.map(provision => (
          <label className="choice line" key={provision.id}>
            <input type="radio" name={id} value={provision.id} checked={chosen?.id === provision.id} onChange={() => onChoose(provision)} />
            <span>{provision.name}</span>
            <span className="subtle">{provision.organisation?.name}</span>
            <span className="subtle">{t(`provisionKind.${provision.kind}`)}</span>
            <span className="subtle">{provision.districts?.map(({ name }) => name).join(', ') ?? t('referral.everywhere')}</span>
            <span className="end">
              <Badge tone={tones[provision.capacityStatus]}>{t(`capacityStatus.${provision.capacityStatus}`)}</Badge>
            </span>
          </label>
        ))}
        {fault && (
          <span id={id} className="field-fault">
            {fault}
          </span>
        )}
      </fieldset>
    </>
  );
};
