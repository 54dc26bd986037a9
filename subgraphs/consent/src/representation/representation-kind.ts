import { registerEnumType } from 'type-graphql';

/** On what ground somebody acts for a resident (BW 1:245 parent, 1:280 guardian, 1:450 mentor, 1:378 curator). */
export const RepresentationKind = { PARENT: 'PARENT', GUARDIAN: 'GUARDIAN', MENTOR: 'MENTOR', CURATOR: 'CURATOR' } as const;
export type RepresentationKind = keyof typeof RepresentationKind;
registerEnumType(RepresentationKind, { name: 'RepresentationKind', description: 'On what ground somebody acts for a resident.' });
