import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';

const ZONE = 'Europe/Amsterdam';
const DAY = 86_400_000;

/** Dates, times and numbers as they are written here. Nothing for what is not there. */
export interface Format {
  /** Of an ISO 8601 date or moment. */
  date(iso: string | null | undefined): string;
  moment(iso: string | null | undefined): string;
  time(iso: string | null | undefined): string;
  /** 1 is Monday (ISO 8601). */
  weekday(number: number): string;
  number(value: number | null | undefined): string;
  /** A part of a whole, 0 to 1, in whole percents. */
  share(value: number): string;
  /** A month (2026-03), a quarter (2026-Q1) or a year (2026). */
  period(period: string): string;
  /** Whole days from then until now. */
  daysSince(iso: string | null | undefined): number | undefined;
  /** Whole days from now until then. */
  daysUntil(iso: string | null | undefined): number | undefined;
}

export const useFormat = (): Format => {
  const { i18n } = useTranslation();
  return useMemo(() => {
    const locale = i18n.language === 'en' ? 'en-GB' : 'nl-NL';
    const [dates, moments, times, numbers, shares, months, weekdays] = [
      new Intl.DateTimeFormat(locale, { timeZone: ZONE, day: '2-digit', month: '2-digit', year: 'numeric' }),
      new Intl.DateTimeFormat(locale, {
        timeZone: ZONE,
        day: '2-digit',
        month: '2-digit',
        year: 'numeric',
        hour: '2-digit',
        minute: '2-digit',
      }),
      new Intl.DateTimeFormat(locale, { timeZone: ZONE, hour: '2-digit', minute: '2-digit' }),
      new Intl.NumberFormat(locale),
      new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 }),
      new Intl.DateTimeFormat(locale, { timeZone: 'UTC', month: 'long', year: 'numeric' }),
      new Intl.DateTimeFormat(locale, { timeZone: 'UTC', weekday: 'long' }),
    ];
    const written = (format: Intl.DateTimeFormat) => (iso: string | null | undefined) => (iso ? format.format(new Date(iso)) : '');
    return {
      date: written(dates),
      moment: written(moments),
      time: written(times),
      weekday: number => weekdays.format(new Date(Date.UTC(2024, 0, number))),
      number: value => (value == null ? '' : numbers.format(value)),
      share: value => shares.format(value),
      period: period => (/^\d{4}-\d\d$/.test(period) ? months.format(new Date(`${period}-01`)) : period.replace('-', ' ')),
      daysSince: iso => (iso ? Math.floor((Date.now() - new Date(iso).getTime()) / DAY) : undefined),
      daysUntil: iso => (iso ? Math.floor((new Date(iso).getTime() - Date.now()) / DAY) : undefined),
    };
  }, [i18n.language]);
};
