import { randomUUID } from 'node:crypto';

/** Ties together what one operation did (W3C trace context). */
export interface Trace {
  /** 32 hexadecimal digits. */
  readonly id: string;
  /** The header for the subgraphs: the same trace, our own span. */
  readonly traceparent: string;
}

const wellFormed = /^00-(?!0{32})([0-9a-f]{32})-(?!0{16})[0-9a-f]{16}-([0-9a-f]{2})$/;

const hexadecimal = (): string => randomUUID().replaceAll('-', '');

/** Continues the caller's trace where its header is well-formed, and begins one otherwise. */
export const traceOf = (header: string | undefined): Trace => {
  const continued = header === undefined ? null : wellFormed.exec(header);
  const id = continued?.[1] ?? hexadecimal();
  return { id, traceparent: `00-${id}-${hexadecimal().slice(16)}-${continued?.[2] ?? '00'}` };
};
