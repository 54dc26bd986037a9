const NULL = '\\N';
const SPECIAL = /[\\\t\n\r]/;
const escapes: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

const escaped = (text: string): string => (SPECIAL.test(text) ? text.replaceAll(/[\\\t\n\r]/g, found => escapes[found] ?? found) : text);

const element = (value: unknown): string => `"${String(value).replaceAll(/["\\]/g, found => `\\${found}`)}"`;

const field = (value: unknown): string => {
  if (value === null || value === undefined) return NULL;
  if (typeof value === 'string') return escaped(value);
  if (value instanceof Date) return value.toISOString();
  if (typeof value === 'boolean') return value ? 't' : 'f';
  if (Array.isArray(value)) return escaped(`{${value.map(element).join(',')}}`);
  return String(value);
};

/** Rows in PostgreSQL's COPY text format, a line a row. */
export const copyText = (rows: readonly object[], properties: readonly string[]): string => {
  let text = '';
  for (const row of rows) {
    let separator = '';
    for (const property of properties) {
      text += separator + field((row as Readonly<Record<string, unknown>>)[property]);
      separator = '\t';
    }
    text += '\n';
  }
  return text;
};
