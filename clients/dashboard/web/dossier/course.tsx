import { useTranslation } from 'react-i18next';
import type { LifeDomain } from '../generated/graphql.ts';
import { useFormat } from '../language/format.ts';

/** A score of one life domain on a day. */
export interface Scored {
  readonly date: string;
  readonly score: number;
}

const [WIDTH, HEIGHT, EDGE] = [150, 44, 5];
const LOWEST = 1;
const HIGHEST = 5;

interface CourseProps {
  readonly courses: readonly { readonly domain: LifeDomain; readonly scores: readonly Scored[] }[];
}

/** How self-reliance went in each life domain, as a picture: every line over the same days, from 1 below to 5 above. */
export const Courses = ({ courses }: CourseProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  const days = courses.flatMap(({ scores }) => scores.map(({ date }) => Date.parse(date)));
  const [first, last] = [Math.min(...days), Math.max(...days)];
  const across = (date: string): number => EDGE + ((Date.parse(date) - first) / (last - first || 1)) * (WIDTH - 2 * EDGE);
  const down = (score: number): number => EDGE + ((HIGHEST - score) / (HIGHEST - LOWEST)) * (HEIGHT - 2 * EDGE);
  return (
    <ul className="courses">
      {courses.map(({ domain, scores }) => {
        const told = scores.map(({ date, score }) => `${format.date(date)}: ${score}`).join(', ');
        const [from, to] = [scores[0]?.score ?? 0, scores.at(-1)?.score ?? 0];
        return (
          <li key={domain} data-course={to > from ? 'up' : to < from ? 'down' : 'level'}>
            <span className="small">{t(`lifeDomain.${domain}`)}</span>
            <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={`${t(`lifeDomain.${domain}`)}: ${told}`}>
              {[LOWEST, HIGHEST].map(score => (
                <line key={score} x1={0} x2={WIDTH} y1={down(score)} y2={down(score)} className="course-edge" />
              ))}
              <polyline points={scores.map(({ date, score }) => `${across(date)},${down(score)}`).join(' ')} />
              {scores.map(({ date, score }, index) => (
                <circle key={`${date} ${index}`} cx={across(date)} cy={down(score)} r={3} />
              ))}
            </svg>
            <strong aria-hidden>{scores.length > 1 ? `${from} → ${to}` : to}</strong>
          </li>
        );
      })}
    </ul>
  );
};
