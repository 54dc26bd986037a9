import { lazy, Suspense, useRef, useState } from 'react';
import { LocalExplorer } from './local-explorer.tsx';
import type { Persona, Welcome } from './tokens.ts';
import { type WorkedOperation, workedOperations } from './worked-operations.ts';

// Loaded when it is chosen: until then the page asks nothing of the internet.
const ApolloExplorer = lazy(async () => ({ default: (await import('./apollo-explorer.tsx')).ApolloExplorer }));

const [first] = workedOperations;
const kinds = { person: 'People', partner: 'Applications of partners' } as const;

const Personas = ({ personas, kind }: { readonly personas: readonly Persona[]; readonly kind: Persona['kind'] }) => (
  <optgroup label={kinds[kind]}>
    {personas
      .filter(persona => persona.kind === kind)
      .map(({ name, label }) => (
        <option key={name} value={name}>
          {label} ({name})
        </option>
      ))}
  </optgroup>
);

/** Whom to ask as, what to ask, and with what: one page for developers. */
export const Explorer = ({ welcome: { graph, personas } }: { readonly welcome: Welcome }) => {
  const [persona, setPersona] = useState(first?.as ?? personas[0]?.name ?? '');
  const [operation, setOperation] = useState(first);
  const [apollo, setApollo] = useState(false);
  // What is being written outlives a change of persona.
  const written = useRef({ query: first?.text ?? '', variables: first?.variables ?? '' });

  const open = (chosen: WorkedOperation | undefined): void => {
    if (!chosen) return;
    written.current = { query: chosen.text, variables: chosen.variables };
    setOperation(chosen);
    setPersona(chosen.as);
  };
  const about = { graph, persona, ...written.current };
  const place = `${persona} ${operation?.name}`;

  return (
    <>
      <header>
        <h1>Wijkgraph</h1>
        <label>
          Act as{' '}
          <select aria-label="Act as" value={persona} onChange={({ target }) => setPersona(target.value)}>
            <Personas personas={personas} kind="person" />
            <Personas personas={personas} kind="partner" />
          </select>
        </label>
        <label>
          Worked operation{' '}
          <select
            aria-label="Worked operation"
            value={operation?.name}
            onChange={({ target }) => open(workedOperations.find(({ name }) => name === target.value))}
          >
            {workedOperations.map(({ name, title }) => (
              <option key={name} value={name}>
                {title}
              </option>
            ))}
          </select>
        </label>
        <button type="button" aria-pressed={apollo} onClick={() => setApollo(!apollo)}>
          {apollo ? 'Back to GraphiQL' : 'Apollo Sandbox (from the internet)'}
        </button>
      </header>
      <main>
        {apollo ? (
          <Suspense fallback={<p>Loading Apollo Sandbox …</p>}>
            <ApolloExplorer key={place} {...about} />
          </Suspense>
        ) : (
          <LocalExplorer
            key={place}
            {...about}
            onEditQuery={query => (written.current = { ...written.current, query })}
            onEditVariables={variables => (written.current = { ...written.current, variables })}
          />
        )}
      </main>
    </>
  );
};
