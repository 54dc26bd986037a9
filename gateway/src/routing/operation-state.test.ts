import { type OperationDefinitionNode, parse } from 'graphql';
import { expect, test } from 'vitest';
import { type Identity, identityOf } from '@wijkgraph/schema';
import { Deadline } from './deadline.ts';
import { OperationState } from './operation-state.ts';

const identity = identityOf({ sub: 's', client_id: 'c', exp: 2, iat: 1, party: 'p', purposes: ['SUPPORT'] }) as Identity;

const begin = (name?: string): OperationState => {
  const deadline = new Deadline(1_000);
  deadline.clear();
  const state = new OperationState(identity, 'SUPPORT', { id: 'a'.repeat(32), traceparent: '' }, deadline);
  if (name !== undefined) state.begin(parse(`query ${name} { a }`).definitions[0] as OperationDefinitionNode);
  return state;
};

test('a caller is vouched for once to each subgraph, and in each operation anew', () => {
  let minted = 0;
  const mint = (): string => `token ${++minted}`;
  const state = begin('Overview');
  expect(['teams', 'teams', 'consent', 'teams'].map(name => state.tokenFor(name, mint))).toEqual([
    'token 1',
    'token 1',
    'token 2',
    'token 1',
  ]);
  expect(begin('Overview').tokenFor('teams', mint)).toBe('token 3');
});

test('nobody is vouched for before the operation was let through', () => {
  expect(() => begin().tokenFor('teams', () => 'token')).toThrow('before the operation began');
});

test('a name that would not fit a header is cut', () => {
  const name = 'N'.repeat(50_000);
  expect(begin(name).tokenFor('teams', ({ operation }) => operation)).toHaveLength(128);
});
