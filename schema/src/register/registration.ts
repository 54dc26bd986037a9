import { z } from 'zod';
import { DataCategory } from '../vocabulary/data-category.ts';
import { Purpose } from '../vocabulary/purpose.ts';
import { type Scope, scopes } from '../vocabulary/scope.ts';

const id = z.string().min(1).max(256);

/** An application that may ask, as the municipality registered it. What is revoked is not in the register. */
export const registration = z.object({
  /** OAuth 2 `client_id`. */
  client: id,
  /** The one party that an application asks for; null for one through which people ask, who bring their own. */
  party: id.nullable(),
  scopes: z.array(z.enum(Object.keys(scopes) as [Scope, ...Scope[]])).readonly(),
  /** The first is the default. */
  purposes: z.array(z.enum(Purpose)).readonly(),
  /** The most that consent can ever open to its party; null where people bring their own. */
  ceiling: z.array(z.enum(DataCategory)).readonly().nullable(),
});

export type Registration = Readonly<z.output<typeof registration>>;

/** The whole register, as it travels between our services. */
export const registrations = z.array(registration);
