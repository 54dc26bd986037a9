/** Somebody to ask as. */
export interface Persona {
  readonly name: string;
  readonly label: string;
  /** People of the teams and the municipality, residents, and the applications of partners. */
  readonly kind: 'person' | 'partner';
}

/** What the sandbox says to the page when it opens. */
export interface Welcome {
  /** Address of the graph. */
  readonly graph: string;
  readonly personas: readonly Persona[];
}

interface Token {
  readonly token: string;
  /** Seconds. */
  readonly lifetime: number;
}

const read = async <Body>(path: string, init?: RequestInit): Promise<Body> => {
  const response = await fetch(path, init);
  if (!response.ok) throw new Error(`${path} answered ${response.status}`);
  return (await response.json()) as Body;
};

export const welcome = (): Promise<Welcome> => read<Welcome>('/welcome');

const held = new Map<string, { readonly token: string; readonly until: number }>();

/** The access token of a persona: asked when first needed, and again in time before it ends. In this page's memory only. */
export const tokenOf = async (persona: string): Promise<string> => {
  const known = held.get(persona);
  if (known && known.until > Date.now()) return known.token;
  const { token, lifetime } = await read<Token>(`/personas/${encodeURIComponent(persona)}/token`, { method: 'POST' });
  held.set(persona, { token, until: Date.now() + (lifetime / 2) * 1_000 });
  return token;
};
