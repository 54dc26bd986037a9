import { type DocumentNode, parse } from 'graphql';
import { LRUCache } from 'lru-cache';
import { limitExceeded } from '../errors/refusal.ts';
import { type DocumentShape, shapeOf } from './document-shape.ts';
import type { Limits } from './limits.ts';

/** Characters of admitted documents that are remembered. */
const REMEMBERED = 5_000_000;

const words: Record<keyof DocumentShape, string> = {
  depth: 'Depth',
  aliases: 'Aliases',
  directives: 'Directives',
  spreads: 'Fragment spreads',
  rootFields: 'Fields at the root',
  selections: 'Fields with fragments written out',
};

const tooManyTokens = /contains more th\w+ \d+ tokens/;

/** Refuses documents that are too much, before anybody pays for validating and planning them. */
export class Admission {
  private readonly admitted = new LRUCache<string, true>({ maxSize: REMEMBERED, sizeCalculation: (_value, text) => text.length || 1 });
  private readonly limits: Limits;

  constructor(limits: Limits) {
    this.limits = limits;
  }

  /** Throws LIMIT_EXCEEDED with the figure and the limit. Each distinct text is measured once. */
  admit(text: string): void {
    if (this.admitted.get(text)) return;
    const document = this.parse(text);
    if (!document) return;
    const shape = shapeOf(document);
    for (const [figure, word] of Object.entries(words) as [keyof DocumentShape, string][])
      if (shape[figure] > this.limits[figure]) throw limitExceeded(word, shape[figure], this.limits[figure]);
    this.admitted.set(text, true);
  }

  /** Undefined for what is not GraphQL: the server finds the same fault after it, and words it. */
  private parse(text: string): DocumentNode | undefined {
    try {
      return parse(text, { maxTokens: this.limits.tokens, noLocation: true });
    } catch (error) {
      if (tooManyTokens.test(String(error))) throw limitExceeded('Tokens', `more than ${this.limits.tokens}`, this.limits.tokens);
      return undefined;
    }
  }
}
