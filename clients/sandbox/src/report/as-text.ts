import { markdownTable } from 'markdown-table';
import { fieldOfDomain, type ReportedFigure, reportedFigures, scoredDomains } from './reported-figures.ts';
import type { CapacityLine, Figure, StateOfAffairs, Told } from './state-of-affairs.ts';

const WITHHELD = '×';
const NOTHING = '-';

const numbers = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 2 });
const shares = new Intl.NumberFormat('nl-NL', { style: 'percent', maximumFractionDigits: 0 });
const euro = new Intl.NumberFormat('nl-NL', { style: 'currency', currency: 'EUR', maximumFractionDigits: 0 });

const written = (figure: Figure | undefined, kind: ReportedFigure['kind'] = 'number'): string => {
  if (figure?.withheld) return WITHHELD;
  const value = figure?.value ?? null;
  return value === null ? NOTHING : (kind === 'share' ? shares : numbers).format(value);
};

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  markdownTable([[...head], ...rows.map(row => [...row])], { align: ['l', ...head.slice(1).map(() => 'r')] });

const acrossPlaces = (told: readonly Told[], heads: readonly string[]): string =>
  table(
    ['', ...heads, 'ter vergelijking'],
    reportedFigures.map(({ name, title, kind, aim }) => [title, ...told.map(({ figures }) => written(figures.get(name), kind)), aim ?? '']),
  );

const capacityRow = ({ team, fte, amount, from, to, source }: CapacityLine): readonly string[] => [
  team?.name ?? 'Alle wijkteams',
  fte === null ? NOTHING : numbers.format(fte),
  amount === null ? NOTHING : euro.format(amount),
  from,
  to ?? 'heden',
  source,
];

/** The report as a document to read (Markdown), in Dutch. */
export const reportAsText = ({ year, months, whole, teams, districts, capacity }: StateOfAffairs): string => {
  const known = reportedFigures.filter(({ byDistrict }) => byDistrict);
  return `${[
    `# Stand van zaken sociale wijkteams ${year}`,
    `${WITHHELD} is niet bekendgemaakt: kleiner dan 5, of een kleiner getal zou eruit volgen. ${NOTHING} is niets om mee te rekenen. Een maand telt mee als zij voorbij is.`,
    '## Per maand',
    acrossPlaces([...months, whole], [...months.map(({ period }) => period), year]),
    '## Per wijkteam',
    acrossPlaces([...teams, whole], [...teams.map(({ place }) => place.name), 'Alle wijkteams']),
    '## Per wijk',
    table(
      ['', ...known.map(({ title }) => title)],
      districts.map(({ place, figures }) => [place.name, ...known.map(({ name, kind }) => written(figures.get(name), kind))]),
    ),
    '## Zelfredzaamheid: stappen op de matrix van begin tot eind',
    table(
      ['', ...teams.map(({ place }) => place.name), 'Alle wijkteams'],
      scoredDomains.map(({ domain, title }) => [
        title,
        ...[...teams, whole].map(({ figures }) => written(figures.get(fieldOfDomain(domain)))),
      ]),
    ),
    '## Capaciteit',
    table(['', 'fte', 'bedrag', 'van', 'tot en met', 'bron'], capacity.map(capacityRow)),
  ].join('\n\n')}\n`;
};
