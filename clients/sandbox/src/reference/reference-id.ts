const groups = {
  teamDistrict: 'a001',
  location: 'a002',
  openingHours: 'a003',
  provision: 'a004',
  capacityLine: 'a005',
  teamTheme: 'a006',
  example: 'a007',
  population: 'a008',
} as const;

/** The id of a row of the reference data, or of an example: the same in every clone, so that links and tests can name it. */
export const referenceId = (group: keyof typeof groups, number: number): string =>
  `00000000-0000-4000-${groups[group]}-${String(number).padStart(12, '0')}`;
