import { DataSubject, Representation, RepresentationEvent, SafetyFlag, SafetyFlagEvent } from '@wijkgraph/consent';
import { Household, HouseholdMember, NetworkMember, Resident } from '@wijkgraph/residents';
import { type Chance, chanceOf, happens, idOf, weighted } from '../random/chance.ts';
import { dateOf, daysBefore, yearsAfter } from '../random/moments.ts';
import type { Sink } from '../storage/row.ts';
import type { Address } from './addresses.ts';
import { testBsn } from './bsn.ts';
import { drawFullName } from './names.ts';
import { type Family, isFirst, isMinor, type Person } from './person.ts';

const chanceOfContact = chanceOf('contact details');
const chanceOfNetwork = chanceOf('network');
const chanceOfHousehold = chanceOf('household');
const chanceOfSafety = chanceOf('safety');

const languages = [
  [84, 'nl'],
  [4, 'tr'],
  [4, 'pl'],
  [3, 'ar'],
  [2, 'en'],
  [2, 'pap'],
  [1, 'uk'],
] as const;

/**
 * Dutch mobile numbers begin with 06-1 to 06-5 or 06-8. Since the free 06-0 numbers became 0800 numbers, 06-0 opens no
 * service (libphonenumber too holds every such number for impossible), so that nobody can be called by mistake.
 */
const phoneOf = (chance: Chance): string => `+3160${chance.string.numeric(7)}`;

const plain = (name: string): string =>
  name
    .normalize('NFD')
    .replaceAll(/[^a-z]/gi, '')
    .toLowerCase();

/** At a domain that belongs to nobody (RFC 2606). */
const emailOf = ({ firstName, lastName, number }: Person): string => `${plain(firstName)}.${plain(lastName)}${number}@example.org`;

const residentRow = (person: Person, { districtCode, street, houseNumber, postcode }: Address, today: Date) => {
  const chance = chanceOfContact(person.number);
  const language = isFirst(person) ? 'nl' : weighted(chance, languages);
  const reachable = isFirst(person) || (person.age >= 12 && happens(chance, 0.92));
  return {
    id: person.id,
    firstName: person.firstName,
    namePrefix: person.namePrefix,
    lastName: person.lastName,
    birthDate: person.birthDate,
    bsn: isFirst(person) || happens(chance, 0.8) ? testBsn(person.number) : null,
    districtCode,
    street,
    houseNumber,
    postcode,
    city: 'Dordrecht',
    confidentialAddress: !isFirst(person) && happens(chance, 0.008),
    phone: reachable ? phoneOf(chance) : null,
    email: isFirst(person) || (person.age >= 14 && happens(chance, 0.7)) ? emailOf(person) : null,
    language,
    interpreterNeeded: language !== 'nl' && happens(chance, 0.25),
    recordedAt: daysBefore(today, chance.number.int({ min: 20, max: 1500 })),
  };
};

/** Before anything that the population remembers. */
const LONG_AGO = new Date('2015-01-01T00:00:00Z');

const told = { ground: 'told with the first consent', subject: 'population', client: 'dashboard', party: '' };

const around = [
  ['zus', 'denkt mee en gaat mee naar gesprekken'],
  ['broer', 'helpt met formulieren'],
  ['moeder', 'past op de kinderen'],
  ['dochter', 'doet de boodschappen'],
  ['zoon', 'helpt met de administratie'],
  ['buurvrouw', 'heeft een sleutel en kijkt om'],
  ['buurman', 'doet kleine klussen'],
  ['vriendin', 'belt elke week'],
  ['vriend', 'rijdt naar het ziekenhuis'],
  ['oud-collega', null],
] as const;

const addNetwork = ({ number, id }: Person, sink: Sink): void => {
  const chance = chanceOfNetwork(number);
  const people = weighted(chance, [
    [35, 0],
    [30, 1],
    [22, 2],
    [13, 3],
  ]);
  for (let place = 1; place <= people; place++) {
    const [relation, support] = chance.helpers.arrayElement(around);
    sink.add(NetworkMember, { id: idOf('network', number, place), residentId: id, name: drawFullName(chance), relation, support });
  }
};

const recorder = { subject: 'population', client: 'dashboard', party: '' };

const represent = (sink: Sink, person: Person, by: Person, kind: 'PARENT' | 'MENTOR', from: string, to: string | null): void => {
  const id = representationId(person.number, by.number);
  const at = new Date(`${from}T00:00:00Z`);
  sink.add(Representation, {
    id,
    residentId: person.id,
    representativeId: by.id,
    kind,
    agreeing: Math.max(1, person.parents.length),
    validFrom: at,
    validUntil: to === null ? null : new Date(`${to}T00:00:00Z`),
    recordedAt: at,
    recordedBy: recorder.subject,
  });
  sink.add(RepresentationEvent, { id: idOf('representation event', id), representationId: id, step: 'RECORDED', at, ...recorder });
};

/** Closes everything of a child to a parent from whom it has to be kept safe. */
const flag = (sink: Sink, child: Person, parent: Person, at: Date): void => {
  const id = idOf('safety flag', child.number, parent.number);
  sink.add(SafetyFlag, {
    id,
    residentId: child.id,
    representativeId: parent.id,
    reason: 'De ouder bedreigt wie voor het kind zorgt.',
    raisedAt: at,
    raisedBy: recorder.subject,
    liftedAt: null,
    liftedBy: null,
  });
  sink.add(SafetyFlagEvent, { id: idOf('safety flag event', id), safetyFlagId: id, step: 'RAISED', at, ...recorder });
};

/** The authority of one person over another. */
export const representationId = (person: number, by: number): string => idOf('representation', person, by);

/** Parents act for their children until these are eighteen, and few under a safety flag; some of the very old are represented by whom they live with. */
const addRepresentatives = ({ people }: Family, today: Date, sink: Sink): void => {
  const adults = people.filter(({ part }) => part === 'ADULT' || part === 'PARTNER');
  const minors = people.filter(person => person.part === 'CHILD' && isMinor(person));
  for (const child of minors)
    for (const parent of adults) represent(sink, child, parent, 'PARENT', child.birthDate, yearsAfter(child.birthDate, 18));
  const feared = adults[1] && minors.length > 0 && happens(chanceOfSafety(adults[1].number), 0.04) ? adults[1] : undefined;
  if (feared) for (const child of minors) flag(sink, child, feared, daysBefore(today, 30));
  const [, old] = adults;
  const [partner] = adults;
  if (!old || !partner || old.age < 78) return;
  const chance = chanceOfHousehold(old.number);
  if (happens(chance, 0.2))
    represent(sink, old, partner, 'MENTOR', dateOf(daysBefore(today, chance.number.int({ min: 60, max: 900 }))), null);
};

const addHousehold = ({ householdId, people }: Family, today: Date, sink: Sink): void => {
  if (householdId === null) return;
  sink.add(Household, { id: householdId });
  for (const { number, id, part, birthDate } of people) {
    const since = dateOf(daysBefore(today, chanceOfHousehold(number).number.int({ min: 1200, max: 6000 })));
    sink.add(HouseholdMember, {
      id: idOf('member', number),
      householdId,
      residentId: id,
      role: part,
      from: part === 'CHILD' || since < birthDate ? birthDate : since,
      to: null,
    });
  }
};

/** A family: its residents, their household, who represents whom, and who is around them. */
export const addFamily = (family: Family, address: Address, today: Date, sink: Sink): void => {
  for (const person of family.people) {
    sink.add(Resident, residentRow(person, address, today));
    sink.add(DataSubject, {
      residentId: person.id,
      knownFrom: LONG_AGO,
      knownUntil: null,
      birthDate: person.birthDate,
      capable: true,
      ...told,
    });
    addNetwork(person, sink);
  }
  addHousehold(family, today, sink);
  addRepresentatives(family, today, sink);
};
