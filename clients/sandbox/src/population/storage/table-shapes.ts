import 'reflect-metadata';
import { ReflectMetadataProvider } from '@mikro-orm/decorators/legacy';
import { type EntityMetadata, MikroORM, type Options, ReferenceKind } from '@mikro-orm/postgresql';
import type { Table } from './row.ts';

/** How a table is called and which properties of its entity go into which columns. */
export interface TableShape {
  readonly table: Table;
  readonly name: string;
  readonly properties: readonly string[];
  readonly columns: readonly string[];
}

const shapeOf = (meta: EntityMetadata): TableShape => {
  const stored = meta.props.filter(
    prop => prop.persist !== false && !prop.formula && !prop.autoincrement && !prop.version && prop.fieldNames?.length === 1,
  );
  return {
    table: meta.class as Table,
    name: meta.tableName,
    properties: stored.map(prop => prop.name),
    columns: stored.map(prop => prop.fieldNames[0] ?? prop.name),
  };
};

const relationsOf = (meta: EntityMetadata): number => meta.props.filter(({ kind }) => kind === ReferenceKind.MANY_TO_ONE).length;

/** The tables of one subgraph as its entities declare them, those that others refer to first. Connects to nothing. */
export const tableShapes = async (tables: readonly Table[]): Promise<readonly TableShape[]> => {
  const orm = await MikroORM.init({
    entities: tables,
    metadataProvider: ReflectMetadataProvider,
    dbName: 'described',
  } as unknown as Options);
  const metadata = tables.map(table => orm.getMetadata().get(table as never) as EntityMetadata);
  await orm.close(true);
  return metadata.toSorted((a, b) => relationsOf(a) - relationsOf(b)).map(shapeOf);
};
