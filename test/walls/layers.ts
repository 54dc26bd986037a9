/** The layers of a subgraph, outermost first. Who is further in never knows who is further out. */
const LAYERS: readonly (readonly [name: string, file: RegExp])[] = [
  ['main', /\/src\/main\.ts$/],
  ['subgraph', /\/src\/subgraph\.ts$/],
  ['resolvers', /\.resolver\.ts$/],
  ['services', /\.service\.ts$/],
  ['loaders', /\.loaders\.ts$/],
  ['entities', /\.entity\.ts$/],
];

const layerOf = (path: string): number => LAYERS.findIndex(([, file]) => file.test(path));
const nameOf = (layer: number): string => LAYERS[layer]?.[0] ?? '';

/** What is wrong with one file of a subgraph importing another, if anything. Files outside the layers may go anywhere. */
export const backwards = (from: string, to: string): string | undefined => {
  const [inner, outer] = [layerOf(from), layerOf(to)];
  return outer !== -1 && inner > outer ? `${nameOf(inner)} never know ${nameOf(outer)}` : undefined;
};
