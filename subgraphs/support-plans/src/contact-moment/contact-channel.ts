import { registerEnumType } from 'type-graphql';

/** Where or how somebody met the team. */
export const ContactChannel = {
  WALK_IN: 'WALK_IN',
  PHONE: 'PHONE',
  EMAIL: 'EMAIL',
  HOME_VISIT: 'HOME_VISIT',
  SCHOOL: 'SCHOOL',
  COMMUNITY_CENTRE: 'COMMUNITY_CENTRE',
  OTHER: 'OTHER',
} as const;
export type ContactChannel = keyof typeof ContactChannel;
registerEnumType(ContactChannel, {
  name: 'ContactChannel',
  description: 'Where or how somebody met the team.',
  valuesConfig: {
    WALK_IN: { description: 'At a team location, weekdays 9:00 to 16:00 (inloop).' },
    SCHOOL: { description: 'While a team member was present at a school.' },
    COMMUNITY_CENTRE: { description: 'While a team member was present at a community centre (buurthuis).' },
  },
});
