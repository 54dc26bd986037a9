export type { Withheld } from './disclosure.ts';
export * from './generated/graphql.ts';
export { type Answer, type ConnectionOptions, Graph } from './graph.ts';
export { type Disclosed, type Known, valueOf } from './known.ts';
export { type GraphCode, graphCodes, GraphProblem, type Problem } from './problem.ts';
export { type Registered, registerDocuments } from './registration.ts';
