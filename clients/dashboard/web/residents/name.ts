interface Named {
  readonly firstName?: string | null;
  readonly namePrefix?: string | null;
  readonly lastName?: string | null;
}

/** How a resident is called; empty where the name may not be seen. */
export const nameOf = (resident: Named | null | undefined): string =>
  resident ? [resident.firstName, resident.namePrefix, resident.lastName].filter(Boolean).join(' ') : '';
