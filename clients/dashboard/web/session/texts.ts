import { useDraft } from './draft.ts';

/** Several texts that are written together and survive a reload together: what was known of them already, until somebody changes it. */
export const useTexts = <Name extends string>(draft: string, known: Readonly<Record<Name, string>>) => {
  const [kept, keep, forget] = useDraft(draft);
  const changed = (kept === '' ? {} : JSON.parse(kept)) as Partial<Record<Name, string>>;
  const write = (name: Name, text: string): void => keep(JSON.stringify({ ...changed, [name]: text }));
  return { texts: { ...known, ...changed } as Readonly<Record<Name, string>>, write, forget };
};
