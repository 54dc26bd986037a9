/** A day on which nobody is received anywhere, unless a location says otherwise. */
export interface PublicHoliday {
  /** ISO 8601 date. */
  readonly date: string;
  /** As it is called in Dutch. */
  readonly name: string;
  readonly source: string;
}

const RECOGNISED = 'Algemene termijnenwet art. 3 lid 1';
const SUNDAY = 'Winkeltijdenwet art. 2 lid 1 onder b';

/** Days that move with the year, as they fall: Easter and what follows from it, and King's Day, which is the day before where 27 April is a Sunday. */
interface MovingDays {
  readonly easter: string;
  readonly easterMonday: string;
  readonly kingsDay: string;
  readonly ascensionDay: string;
  readonly whitSunday: string;
  readonly whitMonday: string;
}

const years: Readonly<Record<number, MovingDays>> = {
  2025: { easter: '04-20', easterMonday: '04-21', kingsDay: '04-26', ascensionDay: '05-29', whitSunday: '06-08', whitMonday: '06-09' },
  2026: { easter: '04-05', easterMonday: '04-06', kingsDay: '04-27', ascensionDay: '05-14', whitSunday: '05-24', whitMonday: '05-25' },
  2027: { easter: '03-28', easterMonday: '03-29', kingsDay: '04-27', ascensionDay: '05-06', whitSunday: '05-16', whitMonday: '05-17' },
  2028: { easter: '04-16', easterMonday: '04-17', kingsDay: '04-27', ascensionDay: '05-25', whitSunday: '06-04', whitMonday: '06-05' },
  2029: { easter: '04-01', easterMonday: '04-02', kingsDay: '04-27', ascensionDay: '05-10', whitSunday: '05-20', whitMonday: '05-21' },
  2030: { easter: '04-21', easterMonday: '04-22', kingsDay: '04-27', ascensionDay: '05-30', whitSunday: '06-09', whitMonday: '06-10' },
  2031: { easter: '04-13', easterMonday: '04-14', kingsDay: '04-26', ascensionDay: '05-22', whitSunday: '06-01', whitMonday: '06-02' },
  2032: { easter: '03-28', easterMonday: '03-29', kingsDay: '04-27', ascensionDay: '05-06', whitSunday: '05-16', whitMonday: '05-17' },
  2033: { easter: '04-17', easterMonday: '04-18', kingsDay: '04-27', ascensionDay: '05-26', whitSunday: '06-05', whitMonday: '06-06' },
  2034: { easter: '04-09', easterMonday: '04-10', kingsDay: '04-27', ascensionDay: '05-18', whitSunday: '05-28', whitMonday: '05-29' },
  2035: { easter: '03-25', easterMonday: '03-26', kingsDay: '04-27', ascensionDay: '05-03', whitSunday: '05-13', whitMonday: '05-14' },
};

/** The public holidays of the years that are entered: a year that is not here has to be entered before it begins. */
export const publicHolidays: readonly PublicHoliday[] = Object.entries(years).flatMap(([year, days]) =>
  [
    { day: '01-01', name: 'Nieuwjaarsdag', source: RECOGNISED },
    { day: days.easter, name: 'Eerste paasdag', source: SUNDAY },
    { day: days.easterMonday, name: 'Tweede paasdag', source: RECOGNISED },
    { day: days.kingsDay, name: 'Koningsdag', source: RECOGNISED },
    { day: '05-05', name: 'Bevrijdingsdag', source: RECOGNISED },
    { day: days.ascensionDay, name: 'Hemelvaartsdag', source: RECOGNISED },
    { day: days.whitSunday, name: 'Eerste pinksterdag', source: SUNDAY },
    { day: days.whitMonday, name: 'Tweede pinksterdag', source: RECOGNISED },
    { day: '12-25', name: 'Eerste kerstdag', source: RECOGNISED },
    { day: '12-26', name: 'Tweede kerstdag', source: RECOGNISED },
  ].map(({ day, name, source }) => ({ date: `${year}-${day}`, name, source })),
);
