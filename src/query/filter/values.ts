/** An input object as graphql-js coerces it. */
export type Values = Readonly<Record<string, unknown>>;

/** Reads one value of a filter from the arguments of its field. */
export type ValueOf = (args: Values) => unknown;

/** Sorted, so that the text does not depend on the order in which a client names them. */
export function given(values: Values): [string, unknown][] {
  return Object.entries(values)
    .filter(([, value]) => value !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

export function isValues(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value of a field further down. */
export function below(valueOf: ValueOf, key: string): ValueOf {
  return (args) => {
    const value = valueOf(args);
    return isValues(value) ? value[key] : undefined;
  };
}

/** The value of an item of a list. */
export function itemOf(valueOf: ValueOf, index: number): ValueOf {
  return (args) => {
    const value: unknown = valueOf(args);
    const list: readonly unknown[] = Array.isArray(value) ? value : [];
    return list[index];
  };
}
