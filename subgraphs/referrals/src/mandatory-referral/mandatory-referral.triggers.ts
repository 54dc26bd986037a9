import type { LifeDomain } from '@wijkgraph/schema';
import { registerEnumType } from 'type-graphql';

/** What a team may not treat itself and must refer on. Domestic violence goes to Vivenz. */
export const MandatoryReferralTrigger = {
  ADDICTION: 'ADDICTION',
  PSYCHIATRIC_DISORDER: 'PSYCHIATRIC_DISORDER',
  DOMESTIC_VIOLENCE: 'DOMESTIC_VIOLENCE',
} as const;
export type MandatoryReferralTrigger = keyof typeof MandatoryReferralTrigger;
registerEnumType(MandatoryReferralTrigger, {
  name: 'MandatoryReferralTrigger',
  description: 'What a team may not treat itself and must refer on.',
});

/** The life domain, and through it the category, that a trigger betrays. */
export const lifeDomainOf = {
  ADDICTION: 'SUBSTANCE_USE',
  PSYCHIATRIC_DISORDER: 'MENTAL_HEALTH',
  DOMESTIC_VIOLENCE: 'DOMESTIC_RELATIONS',
} as const satisfies Record<MandatoryReferralTrigger, LifeDomain>;

/** The condition, in SQL, that `domain` (a column or an expression) fits the trigger in `column`: null there is as good. */
export const fitsTrigger = (column: string, matches: (domain: LifeDomain) => string): string =>
  (Object.keys(lifeDomainOf) as MandatoryReferralTrigger[])
    .map(trigger => `("${column}" is distinct from '${trigger}' or ${matches(lifeDomainOf[trigger])})`)
    .join(' and ');

/** To whom a trigger obliges to refer: domestic violence to Vivenz; for the others no source names an organisation, and the general practitioner is the way. */
export const receiverOf = {
  ADDICTION: 'gp',
  PSYCHIATRIC_DISORDER: 'gp',
  DOMESTIC_VIOLENCE: 'vivenz',
} as const satisfies Record<MandatoryReferralTrigger, string>;
