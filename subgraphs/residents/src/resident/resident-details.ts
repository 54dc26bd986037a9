import { field, given, readInput } from '@wijkgraph/kit';
import { z } from 'zod';
import type { Resident } from './resident.entity.ts';
import type { ResidentDetailsInput } from './resident.inputs.ts';

const postcode = z
  .string('Give a postcode.')
  .transform(written => written.replaceAll(/\s/g, '').toUpperCase())
  .refine(written => /^[1-9]\d{3}[A-Z]{2}$/.test(written), 'A postcode has four digits and two letters.')
  .transform(written => `${written.slice(0, 4)} ${written.slice(4)}`);
const district = z.string('Give a wijk.').regex(/^WK\d{6}$/, 'A wijk is named by its CBS code, such as WK050507.');
const language = z
  .string('Give a language.')
  .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'A language is named as BCP 47 says it, such as nl.');
const email = z
  .union([z.email('This is no e-mail address.'), z.literal('')])
  .nullish()
  .transform(written => written || null);
const yesOrNo = z.boolean('Say yes or no.');

const required = {
  firstName: field.text('a first name'),
  lastName: field.text('a last name'),
  street: field.text('a street'),
  houseNumber: field.text('a house number'),
  postcode,
  city: field.text('a city'),
  district,
};

const whole = z.object({
  ...required,
  namePrefix: field.textIfGiven('a name prefix'),
  phone: field.textIfGiven('a telephone number'),
  email: email.optional(),
  language: language.nullish().transform(written => written ?? 'nl'),
  confidentialAddress: yesOrNo.nullish().transform(said => said ?? false),
  interpreterNeeded: yesOrNo.nullish().transform(said => said ?? false),
});
/** Null takes away what may be missing, and is refused where something must stand. */
const part = z
  .object(required)
  .partial()
  .extend({
    namePrefix: field.textIfGiven('a name prefix'),
    phone: field.textIfGiven('a telephone number'),
    email: email.optional(),
    language: language.optional(),
    confidentialAddress: yesOrNo.optional(),
    interpreterNeeded: yesOrNo.optional(),
  });

type Details = Omit<Resident, 'id' | 'version' | 'birthDate' | 'bsn' | 'recordedAt'>;

/** Everything of somebody who is registered. BAD_USER_INPUT where something is missing or cannot be. */
export const detailsOf = (input: ResidentDetailsInput): Details => {
  const { district: districtCode, namePrefix, phone, email: address, ...details } = readInput(whole, input);
  return { ...details, districtCode, namePrefix: namePrefix ?? null, phone: phone ?? null, email: address ?? null };
};

/** What is different. BAD_USER_INPUT where it cannot be. */
export const differencesOf = (input: ResidentDetailsInput): Partial<Details> => {
  const { district: districtCode, ...details } = given(readInput(part, input));
  return { ...details, ...(districtCode !== undefined && { districtCode }) } as Partial<Details>;
};
