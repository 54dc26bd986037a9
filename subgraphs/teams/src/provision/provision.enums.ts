import { registerEnumType } from 'type-graphql';

/** From light to heavy: lighter help is tried first. */
export const ProvisionKind = {
  INFORMAL_NETWORK: 'INFORMAL_NETWORK',
  INFORMAL_VOLUNTEER: 'INFORMAL_VOLUNTEER',
  GENERAL: 'GENERAL',
  TAILORED: 'TAILORED',
} as const;
export type ProvisionKind = keyof typeof ProvisionKind;
registerEnumType(ProvisionKind, {
  name: 'ProvisionKind',
  description: 'How light or heavy the help is; lighter help is tried first.',
  valuesConfig: {
    INFORMAL_NETWORK: { description: 'By the people around the resident.' },
    INFORMAL_VOLUNTEER: { description: 'By volunteers.' },
    GENERAL: { description: 'Open to whoever wants it, without an investigation (algemene voorziening, Wmo 2015 art. 1.1.1).' },
    TAILORED: { description: 'Granted to one person after an investigation (maatwerkvoorziening, Wmo 2015 art. 1.1.1).' },
  },
});

/** The law under which a provision is offered. */
export const Law = { WMO: 'WMO', JEUGDWET: 'JEUGDWET', PARTICIPATIEWET: 'PARTICIPATIEWET', OTHER: 'OTHER' } as const;
export type Law = keyof typeof Law;
registerEnumType(Law, {
  name: 'Law',
  description: 'The law under which a provision is offered.',
  valuesConfig: {
    WMO: { description: 'Wet maatschappelijke ondersteuning 2015.' },
    JEUGDWET: { description: 'Jeugdwet.' },
    PARTICIPATIEWET: { description: 'Participatiewet.' },
    OTHER: { description: 'Another law, or none.' },
  },
});

/** Whether there is room. */
export const CapacityStatus = { AVAILABLE: 'AVAILABLE', WAITING_LIST: 'WAITING_LIST', FULL: 'FULL', UNKNOWN: 'UNKNOWN' } as const;
export type CapacityStatus = keyof typeof CapacityStatus;
registerEnumType(CapacityStatus, {
  name: 'CapacityStatus',
  description: 'Whether there is room.',
  valuesConfig: {
    AVAILABLE: { description: 'Somebody can begin.' },
    WAITING_LIST: { description: 'Somebody can be put on a waiting list.' },
    FULL: { description: 'Nobody can be put on a waiting list either.' },
    UNKNOWN: { description: 'The organisation has not said.' },
  },
});
