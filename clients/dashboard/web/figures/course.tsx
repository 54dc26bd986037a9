import { lazy, Suspense, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../language/format.ts';
import { aims, type CourseMeasure, isShare, type Month } from './measures.ts';
import { NumberCell } from './number-cell.tsx';

const Chart = lazy(async () => ({ default: (await import('./course-chart.tsx')).CourseChart }));

interface CourseProps {
  readonly title: string;
  readonly months: readonly Month[];
  readonly measures: readonly CourseMeasure[];
}

/** A year as a picture, and as the table that says the same. */
export const Course = ({ title, months, measures }: CourseProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  const id = useId();
  const [first] = measures;
  const aim = first && aims[first];
  return (
    <section className="panel" aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      <div className="chart not-on-paper" aria-hidden>
        <Suspense>
          <Chart months={months} measures={measures} aim={aim} />
        </Suspense>
      </div>
      {aim !== undefined && <p className="small subtle">{t('figures.aim', { aim: format.number(aim) })}</p>}
      <div className="scrolled" tabIndex={0} role="group" aria-labelledby={id}>
        <table className="plain-table figures" aria-labelledby={id}>
          <thead>
            <tr>
              <th scope="col">{t('figures.month')}</th>
              {measures.map((measure, index) => (
                <th scope="col" key={measure}>
                  <span className="chart-key" data-line={index} aria-hidden />
                  {t(`figures.measure.${measure}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {months.map(month => (
              <tr key={month.period}>
                <th scope="row">{format.period(month.period)}</th>
                {measures.map(measure => (
                  <td key={measure}>
                    <NumberCell figure={month[measure]} share={isShare(measure)} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
};
