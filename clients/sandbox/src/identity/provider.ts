import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { statSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { Provider } from 'oidc-provider';
import { applicationsIn } from './accounts.ts';
import { applicationStore, dashboardApplication, makeUpSecrets } from './applications.ts';
import { configuration } from './configuration.ts';
import { sendSentence } from './pages.ts';
import { answerSignIn, isSignIn } from './sign-in.ts';
import { registerIn } from './register.ts';
import { keyFile, signingKey } from './signing-key.ts';
import { memoryStore, type Store } from './store.ts';

/** The local identity provider on 127.0.0.1: OpenID Connect for people, client credentials for applications. */
export interface IdentityProvider {
  stop(): Promise<void>;
}

export interface IdentityProviderOptions {
  readonly port: number;
  /** What this clone keeps: the signing key and what applications prove themselves with. */
  readonly directory: string;
  /** Origin of the dashboard, where people return to. */
  readonly dashboard: string;
  /** Connection to the database of the consent subgraph, which holds the register of applications. */
  readonly registerUrl: string;
}

/** Where a provider on this port is found; also the `iss` of its tokens. */
export const issuerOn = (port: number): string => `http://127.0.0.1:${port}`;

export const jwksOn = (port: number): string => `${issuerOn(port)}/jwks`;

/** Starts to serve. A key that is rotated meanwhile signs from the next request on, and everybody stays signed in. */
export const startIdentityProvider = async ({
  port,
  directory,
  dashboard,
  registerUrl,
}: IdentityProviderOptions): Promise<IdentityProvider> => {
  const issuer = issuerOn(port);
  await makeUpSecrets(directory);
  const register = registerIn(registerUrl);
  const applications = applicationsIn(register);
  const kept = memoryStore();
  const store: Store = model => (model === 'Client' ? applicationStore(kept(model), directory, applications) : kept(model));
  const parts = {
    applications,
    store,
    dashboard: await dashboardApplication(directory, dashboard),
    cookieKeys: [randomBytes(32).toString('base64url')],
  };
  const build = async (): Promise<Provider> => new Provider(issuer, configuration({ ...parts, key: await signingKey(directory) }));

  const versionOfKey = (): number => statSync(keyFile(directory)).mtimeMs;
  let provider = await build();
  let version = versionOfKey();
  const current = async (): Promise<Provider> => {
    const now = versionOfKey();
    if (now !== version) [provider, version] = [await build(), now];
    return provider;
  };

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    // A page of somebody else must not act here by giving this address another name (DNS rebinding).
    if (`http://${request.headers.host}` !== issuer) return sendSentence(response, 421, 'Niet hier', `Dit is ${issuer}.`);
    const now = await current();
    if (isSignIn(new URL(request.url ?? '/', issuer).pathname)) return answerSignIn(now, request, response);
    await now.callback()(request, response);
  };
  const server = createServer((request, response) => void answer(request, response).catch(() => response.destroy()));
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  return {
    async stop() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
      await register.close();
    },
  };
};
