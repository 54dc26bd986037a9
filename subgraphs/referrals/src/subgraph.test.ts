import { buildSubgraph } from '@wijkgraph/kit';
import { classificationOf, scopesOf, visibilityOf } from '@wijkgraph/schema';
import { Kind, type ObjectTypeDefinitionNode, parse } from 'graphql';
import { expect, test } from 'vitest';
import { referrals } from './subgraph.ts';

const { sdl } = buildSubgraph(referrals);

const typeNamed = (name: string): ObjectTypeDefinitionNode => {
  const found = parse(sdl).definitions.find(
    (definition): definition is ObjectTypeDefinitionNode =>
      definition.kind === Kind.OBJECT_TYPE_DEFINITION && definition.name.value === name,
  );
  if (!found) throw new Error(`There is no type ${name}`);
  return found;
};

const fieldsBy = (type: string, rule: string): string[] =>
  (typeNamed(type).fields ?? []).flatMap(field => {
    const classification = classificationOf(field);
    return classification?.kind === 'personal' && classification.by === rule ? [field.name.value] : [];
  });

test('everything is declared, so the subgraph builds', () => {
  expect(sdl).toContain('@composeDirective(name: "@personal")');
});

test('a referral stays in sight of sender and receiver, and only its course does', () => {
  expect(visibilityOf(typeNamed('Referral'))).toMatchObject({ by: 'concernedParties' });
  expect(fieldsBy('Referral', 'concernedParties').toSorted()).toEqual(
    ['consent', 'events', 'feedbackAt', 'feedbackDueAt', 'from', 'origin', 'sentAt', 'state', 'to'].toSorted(),
  );
  expect(fieldsBy('Referral', 'lifeDomains').toSorted()).toEqual(
    ['feedback', 'lifeDomains', 'mandatoryReason', 'provision', 'question', 'reason', 'statusReason'].toSorted(),
  );
});

test('what was said with a step follows the life domains of its referral', () => {
  expect(fieldsBy('ReferralEvent', 'lifeDomains')).toEqual(['note']);
});

test('a compulsory referral exists only for whoever may see the domain that it betrays', () => {
  expect(visibilityOf(typeNamed('MandatoryReferral'))).toMatchObject({ by: 'lifeDomain' });
});

test('applications need a scope of their own, also from a resident', () => {
  const { fields = [] } = typeNamed('Resident');
  const scopes = Object.fromEntries(fields.map(field => [field.name.value, scopesOf(field)]));
  expect(scopes).toEqual({
    id: [],
    referrals: ['referrals:read'],
    mandatoryReferrals: ['referrals:read'],
    applications: ['applications:read'],
    referralEvents: ['referrals:read'],
    applicationEvents: ['applications:read'],
  });
});
