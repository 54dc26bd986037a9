import { CartesianGrid, Line, LineChart, ReferenceLine, ResponsiveContainer, XAxis, YAxis } from 'recharts';
import type { CourseMeasure, Month } from './measures.ts';

interface CourseChartProps {
  readonly months: readonly Month[];
  readonly measures: readonly CourseMeasure[];
  readonly aim?: number | undefined;
}

const colours = ['var(--basis-color-accent-bg-default)', 'var(--basis-color-focus)', 'var(--basis-color-warning-border)'];
const dashes = [undefined, '6 3', '2 3'];
const quiet = 'var(--basis-color-default-color-subtle)';

/** The course of a year as lines. A month without a figure is a gap: nothing is made up between two. */
export const CourseChart = ({ months, measures, aim }: CourseChartProps) => {
  const points = months.map(month => ({
    month: month.period.slice(5),
    ...Object.fromEntries(measures.map(measure => [measure, month[measure]?.value ?? null])),
  }));
  return (
    <ResponsiveContainer width="100%" height={180}>
      <LineChart data={points} margin={{ top: 8, right: 12, bottom: 0, left: -12 }} accessibilityLayer={false}>
        <CartesianGrid stroke="var(--basis-color-default-border-subtle)" vertical={false} />
        <XAxis dataKey="month" stroke={quiet} fontSize={12} />
        <YAxis stroke={quiet} fontSize={12} domain={[0, 'auto']} />
        {aim !== undefined && <ReferenceLine y={aim} stroke={quiet} strokeDasharray="4 4" />}
        {measures.map((measure, index) => (
          <Line
            key={measure}
            dataKey={measure}
            stroke={colours[index] ?? quiet}
            strokeWidth={2}
            strokeDasharray={dashes[index] ?? '0'}
            connectNulls={false}
            isAnimationActive={false}
          />
        ))}
      </LineChart>
    </ResponsiveContainer>
  );
};
