/** Which day a moment is in the Netherlands (ISO 8601): what a day that somebody gives is held against. */
export const dutchDate = (moment: Date = new Date()): string => moment.toLocaleDateString('sv-SE', { timeZone: 'Europe/Amsterdam' });
