export { type Contract, Contracts, EmptyContract } from './contract.ts';
export { type Reach, type Standing } from './reach.ts';
