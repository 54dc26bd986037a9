import { useId } from 'react';
import { useAddress } from './address.ts';

/** A choice out of a few, by which a list is made shorter. */
export interface FilterTerms {
  /** In the address bar. */
  readonly name: string;
  readonly label: string;
  /** What is shown where nothing is chosen. */
  readonly all: string;
  readonly choices: readonly (readonly [value: string, label: string])[];
}

/** One choice out of a few, that stands in the address bar. */
export const Filter = ({ name, label, all, choices }: FilterTerms) => {
  const id = useId();
  const [value, choose] = useAddress(name);
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={event => choose(event.target.value)}>
        <option value="">{all}</option>
        {choices.map(([choice, text]) => (
          <option key={choice} value={choice}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
};
