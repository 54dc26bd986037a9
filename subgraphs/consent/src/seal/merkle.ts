import { createHash } from 'node:crypto';

const sha256 = (...parts: readonly Uint8Array[]): Buffer => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest();
};

// A leaf can never be passed off as an inner node: each is hashed behind a byte of its own.
const LEAF = Buffer.of(0);
const NODE = Buffer.of(1);

export const leafHash = (content: Uint8Array): Buffer => sha256(LEAF, content);

/**
 * The Merkle tree hash of Certificate Transparency (RFC 6962, section 2.1; unchanged in RFC 9162), leaf by leaf: it holds one hash
 * for each whole subtree, so twenty for a million leaves. The libraries of the registry hold the whole tree, and pad or sort as
 * blockchains do.
 */
export class MerkleTree {
  readonly #subtrees: Buffer[] = [];
  #leaves = 0;

  append(leaf: Buffer): void {
    let whole = leaf;
    for (let count = this.#leaves++; count & 1; count >>>= 1) whole = sha256(NODE, this.#subtrees.pop() as Buffer, whole);
    this.#subtrees.push(whole);
  }

  /** Hexadecimal. */
  root(): string {
    const root = this.#subtrees.reduceRight<Buffer | undefined>((right, left) => (right ? sha256(NODE, left, right) : left), undefined);
    return (root ?? sha256()).toString('hex');
  }
}

/** The root of a tree over these leaves. Hexadecimal. */
export const rootOf = (leaves: readonly Buffer[]): string => {
  const tree = new MerkleTree();
  for (const leaf of leaves) tree.append(leaf);
  return tree.root();
};
