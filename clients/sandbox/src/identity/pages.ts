import type { ServerResponse } from 'node:http';
import { randomBytes } from 'node:crypto';
import type { ErrorOut, KoaContextWithOIDC } from 'oidc-provider';
import { people } from './accounts.ts';

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escaped = (text: string): string => text.replace(/[&<>"']/g, character => entities[character] ?? character);

const STYLE = `body{font:16px/1.5 system-ui,sans-serif;max-width:34rem;margin:3rem auto;padding:0 1rem;color:#1b1b1b}
button{font:inherit;display:block;width:100%;text-align:left;margin:.4rem 0;padding:.6rem .8rem;border:1px solid #767676;border-radius:4px;background:#fff;cursor:pointer}
button:hover{background:#eef4fb}button:focus-visible{outline:3px solid #0b57a4;outline-offset:2px}small{color:#595959}`;

const page = (title: string, body: string): string => `<!doctype html>
<html lang="nl"><meta charset="utf-8" /><meta name="viewport" content="width=device-width" /><title>${title}</title>
<style>${STYLE}</style><main><h1>${title}</h1>${body}</main></html>`;

/** Nothing is loaded, nobody frames it, and forms lead to ourselves and back to the application. */
const guarded = (formTargets: readonly string[], nonce?: string): Readonly<Record<string, string>> => ({
  'cache-control': 'no-store',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'content-security-policy': [
    "default-src 'none'",
    "style-src 'unsafe-inline'",
    ...(nonce ? [`script-src 'nonce-${nonce}'`] : []),
    `form-action 'self' ${formTargets.join(' ')}`,
    "frame-ancestors 'none'",
    "base-uri 'none'",
  ].join('; '),
});

/** Whom to sign in as. Sent back to the address it has, with the persona as `persona`. */
export const sendSignInPage = (response: ServerResponse, application: string, origin: string): void => {
  const choices = people.map(
    ([name, { label }]) => `<button name="persona" value="${name}">${escaped(label)} <small>${name}</small></button>`,
  );
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...guarded([origin]) }).end(
    page(
      `Inloggen bij ${escaped(application)}`,
      `<p>Dit is de lokale inlogpagina voor ontwikkelaars; iedereen hier is verzonnen. Als wie wilt u verder?</p>
<form method="post">${choices.join('')}<button name="persona" value="">Annuleren</button></form>`,
    ),
  );
};

/** A page of the provider itself with one sentence. */
export const sendSentence = (response: ServerResponse, status: number, title: string, sentence: string): void =>
  void response
    .writeHead(status, { 'content-type': 'text/html; charset=utf-8', ...guarded([]) })
    .end(page(escaped(title), `<p>${escaped(sentence)}</p>`));

const originsOf = ({ oidc }: KoaContextWithOIDC): string[] => (oidc.client?.postLogoutRedirectUris ?? []).map(uri => new URL(uri).origin);

/** Signs out at once where the application proves by its ID token whom it means, and asks first where it does not. */
export const signOutPage = (ctx: KoaContextWithOIDC, form: string): void => {
  const { IdTokenHint: hint } = ctx.oidc.entities;
  const sure = hint !== undefined && hint.payload.sub === ctx.oidc.session?.accountId;
  const nonce = randomBytes(16).toString('base64');
  ctx.set(guarded(originsOf(ctx), sure ? nonce : undefined));
  ctx.body = page(
    'Uitloggen',
    `${form}<button form="op.logoutForm" name="logout" value="yes" id="yes">Ja, log uit</button>` +
      (sure ? `<script nonce="${nonce}">document.getElementById('yes').click()</script>` : '<p>Wilt u uitloggen?</p>'),
  );
};

/** Where somebody ends whose application named no place to go to. */
export const signedOutPage = (ctx: KoaContextWithOIDC): void => {
  ctx.set(guarded([]));
  ctx.body = page('Uitgelogd', '<p>U bent uitgelogd.</p>');
};

/** What went wrong, to a person. An application that asks wrongly is told nowhere but here, where it cannot be believed. */
export const errorPage = (ctx: KoaContextWithOIDC, { error, error_description: description = '' }: ErrorOut): void => {
  ctx.set(guarded([]));
  ctx.type = 'html';
  ctx.body = page('Inloggen lukt niet', `<p>${escaped(error)}: ${escaped(description)}</p>`);
};
