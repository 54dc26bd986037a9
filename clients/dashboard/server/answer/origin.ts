import type { IncomingMessage } from 'node:http';

/** A header that a form of another site cannot send, and a script of another site only with a permission that is never given. */
export const OWN_HEADER = 'x-wijkgraph-dashboard';

/** Whether our own page asked: the header, what the browser says of the site (Fetch Metadata), and the origin, where it names one. */
export const isOurPage = ({ headers }: IncomingMessage, origin: string): boolean =>
  headers[OWN_HEADER] === '1' && (headers['sec-fetch-site'] ?? 'same-origin') === 'same-origin' && (headers.origin ?? origin) === origin;

/** Whether this address is ours: another name for it (DNS rebinding) is somebody else's page. */
export const isOurAddress = ({ headers }: IncomingMessage, host: string): boolean => headers.host === host;
