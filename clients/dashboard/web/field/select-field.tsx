import type { UseFormRegisterReturn } from 'react-hook-form';
import { Field } from './field.tsx';

interface SelectFieldProps {
  readonly label: string;
  readonly choices: readonly (readonly [value: string, label: string])[];
  readonly registered: UseFormRegisterReturn;
}

/** One out of more choices than are worth having in view. */
export const SelectField = ({ label, choices, registered }: SelectFieldProps) => (
  <Field label={label}>
    <select {...registered}>
      {choices.map(([value, text]) => (
        <option key={value} value={value}>
          {text}
        </option>
      ))}
    </select>
  </Field>
);
