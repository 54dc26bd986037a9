import type { ServerResponse } from 'node:http';
import type { Route } from './route.ts';

/** A page of ours, and never another site: what follows a slash could name a host. */
const pageOfOurs = (to: string | null): string => (to && /^\/(?![/\\])/.test(to) && !/[\r\n]/.test(to) ? to : '/');

const go = (response: ServerResponse, location: string): void => {
  response.writeHead(303, { location }).end();
};

/** Where somebody finds what went wrong, in words. */
const failed = (reason: 'provider' | 'refused'): string => `/?sign-in=${reason}`;

/** Off to the provider. */
export const leave: Route = async (request, response, { identity, departures, origin }) => {
  const to = pageOfOurs(new URL(request.url ?? '/', origin).searchParams.get('to'));
  try {
    const { url, departure } = await identity.leave(to);
    response.setHeader('set-cookie', departures.remember(departure));
    go(response, url);
  } catch {
    go(response, failed('provider'));
  }
};

/** Back from the provider, with a code that is worth something together with what we remembered alone. */
export const arrive: Route = async (request, response, { identity, departures, sessions, cookie, origin, longest }) => {
  const departure = departures.recall(request);
  if (!departure) return go(response, failed('refused'));
  try {
    const who = await identity.arrive(new URL(request.url ?? '/', origin), departure);
    sessions.close(cookie.read(request));
    const id = sessions.open(who);
    response.setHeader('set-cookie', [cookie.write(id, longest / 1000), departures.forget()]);
    go(response, departure.to);
  } catch {
    response.setHeader('set-cookie', departures.forget());
    go(response, failed('refused'));
  }
};
