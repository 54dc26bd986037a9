import type { EntityClass, EntityManager, EntityMetadata, FilterQuery, Platform } from '@mikro-orm/postgresql';

type Values = Record<string, unknown>;
type Order<Row> = Partial<Record<keyof Row & string, 'asc' | 'desc'>>;

interface Shape {
  readonly meta: EntityMetadata;
  /** Properties that the driver hands over as the database has them. */
  readonly converted: readonly { readonly name: string; readonly toProperty: (value: unknown) => unknown }[];
}

const shapes = new WeakMap<EntityClass<object>, Shape>();

const shapeOf = (em: EntityManager, entity: EntityClass<object>): Shape => {
  const known = shapes.get(entity);
  if (known) return known;
  const meta = em.getMetadata().get(entity) as unknown as EntityMetadata;
  const platform: Platform = em.getPlatform();
  const converted = meta.props.flatMap(({ name, customType }) =>
    customType ? [{ name: String(name), toProperty: (value: unknown) => customType.convertToJSValue(value, platform) as unknown }] : [],
  );
  const shape = { meta, converted };
  shapes.set(entity, shape);
  return shape;
};

const instance = <Row extends object>(entity: EntityClass<Row>, values: Values, { converted }: Shape): Row => {
  for (const { name, toProperty } of converted) {
    const value = values[name];
    if (value !== null && value !== undefined) values[name] = toProperty(value);
  }
  return Object.assign(Object.create((entity as { readonly prototype: object }).prototype) as Row, values);
};

/**
 * Rows that are read to be handed out: instances of their class that nothing tracks. Hydrating and tracking them was a
 * quarter of a subgraph's time, and is of use only to whoever changes a row.
 */
export const readRows = async <Row extends object>(
  em: EntityManager,
  entity: EntityClass<Row>,
  where: FilterQuery<NoInfer<Row>>,
  orderBy?: Order<Row>,
): Promise<Row[]> => {
  const shape = shapeOf(em, entity);
  const rows = await em.getDriver().find(entity as never, where as never, (orderBy ? { orderBy } : {}) as never);
  return (rows as Values[]).map(values => instance(entity, values, shape));
};

/** A row as a raw statement returned it, by the names of its columns, as an instance of its class. */
export const rowOf = <Row extends object>(em: EntityManager, entity: EntityClass<Row>, columns: Values): Row => {
  const shape = shapeOf(em, entity);
  return instance(entity, em.getDriver().mapResult(columns as never, shape.meta as never) as unknown as Values, shape);
};
