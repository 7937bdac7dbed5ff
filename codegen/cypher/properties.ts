/** Names of properties, and whether each may be absent. */
export type Properties = ReadonlyMap<string, boolean>;

/** Reads `id, name?`. */
export function propertiesOf(inside: string): Properties {
  const names = inside.split(',').map((property) => property.trim());
  return new Map(
    names
      .filter((name) => name !== '')
      .map((name) => [name.replace(/\?$/, ''), name.endsWith('?')]),
  );
}

/** Where several lines name a label or type, what one of them lacks may be absent. */
export function add(to: Map<string, Properties>, name: string, own: Properties): void {
  const other = to.get(name) ?? own;
  const names = new Set([...other.keys(), ...own.keys()]);
  const optional = (property: string) =>
    (other.get(property) ?? true) || (own.get(property) ?? true);
  to.set(name, new Map([...names].map((property) => [property, optional(property)])));
}
