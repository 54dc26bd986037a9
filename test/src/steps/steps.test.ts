import { DataCategory } from '@wijkgraph/schema';
import { withFederation } from '../federation/with-federation.ts';
import { aResident, residentId } from '../world/resident-seed.ts';
import { consents, legalHolds, objections, overrides, representations, safetyFlags } from './consent-machines.ts';
import { duties } from './duty-machine.ts';
import { testEveryPair } from './machine.ts';
import { testNothingIsRecorded } from './not-recorded.ts';
import { contentsOfPlan, RESIDENTS } from './plan-machines.ts';
import { questions, waiting } from './question-machines.ts';

const held = withFederation([
  aResident(1).in('team-wielwijk').sharing('IDENTITY', 'SAFETY').with('vivenz').referredTo('vivenz', 'DOMESTIC_RELATIONS'),
  aResident(2)
    .withPlan('HOUSING')
    .given({ party: 'team-wielwijk', action: 'RECORD', categories: Object.values(DataCategory), purposes: ['SUPPORT'], withdrawn: true }),
  ...Array.from({ length: RESIDENTS }, (_, number) => aResident(100 + number).in('team-wielwijk')),
]);

testEveryPair(held, 'a consent', consents(held));
testEveryPair(held, 'an emergency override', overrides(held));
testEveryPair(held, 'an objection', objections(held));
testEveryPair(held, 'a safety flag', safetyFlags(held));
testEveryPair(held, 'a representation', representations(held));
testEveryPair(held, 'a legal hold', legalHolds(held));
testEveryPair(held, 'a question, beside its course', questions(held));
testEveryPair(held, 'a place on the waiting list', waiting(held));
testEveryPair(held, 'what is in a plan', contentsOfPlan(held));
testEveryPair(held, 'a duty to refer on', duties(held));

testNothingIsRecorded(held, residentId(2));
