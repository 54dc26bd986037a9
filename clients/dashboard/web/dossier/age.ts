/** Whole years since a birth date (ISO 8601), today. */
export const ageOf = (birthDate: string | null | undefined, today = new Date()): number | undefined => {
  if (!birthDate) return undefined;
  const [year = 0, month = 1, day = 1] = birthDate.split('-').map(Number);
  const hadBirthday = today.getMonth() + 1 > month || (today.getMonth() + 1 === month && today.getDate() >= day);
  return today.getFullYear() - year - (hadBirthday ? 0 : 1);
};
