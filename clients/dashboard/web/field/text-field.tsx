import { Field } from './field.tsx';

interface TextFieldProps {
  readonly label: string;
  readonly text: string;
  readonly onWrite: (text: string) => void;
  readonly hint?: string;
  readonly fault?: string | undefined;
  readonly rows?: number;
}

/** A text of some lines, as long as the graph takes it. */
export const TextField = ({ label, text, onWrite, rows = 2, ...field }: TextFieldProps) => (
  <Field label={label} {...field}>
    <textarea value={text} onChange={event => onWrite(event.target.value)} maxLength={4000} rows={rows} />
  </Field>
);
