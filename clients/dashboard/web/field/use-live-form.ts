import { type FieldValues, type UseFormProps, useForm, type UseFormReturn } from 'react-hook-form';

/** A form over what others change as well: what nobody touched follows how it stands, and what was chosen stays. */
export const useLiveForm = <Values extends FieldValues>(
  values: Values,
  terms: Pick<UseFormProps<Values>, 'resolver'> = {},
): UseFormReturn<Values> => {
  const form = useForm<Values>({ ...terms, values, resetOptions: { keepDirtyValues: true } });
  // What was touched is only kept account of for whoever asks.
  void form.formState.dirtyFields;
  return form;
};
