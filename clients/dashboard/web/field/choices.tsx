import type { UseFormRegisterReturn } from 'react-hook-form';
import { useId } from 'react';

interface ChoicesProps {
  readonly label: string;
  readonly type: 'radio' | 'checkbox';
  readonly choices: readonly (readonly [value: string, label: string])[];
  readonly registered: UseFormRegisterReturn;
  readonly fault?: string | undefined;
}

/** A few choices in view at once: one of them, or any. */
export const Choices = ({ label, type, choices, registered, fault }: ChoicesProps) => {
  const id = useId();
  return (
    <fieldset className="choices" aria-describedby={fault && id}>
      <legend>{label}</legend>
      {choices.map(([value, text]) => (
        <label className="choice" key={value}>
          <input type={type} value={value} {...registered} />
          {text}
        </label>
      ))}
      {fault && (
        <span id={id} className="field-fault">
          {fault}
        </span>
      )}
    </fieldset>
  );
};
