/** A value of an annotation and its JSON path. */
export interface Placed {
  path: string;
  value: string;
}

/** A value that an earlier place has already. */
export interface Repeated extends Placed {
  /** The JSON path of the first place. */
  earlier: string;
}

/** Finds each value of a list that an earlier item has. */
export function findRepeated(list: readonly Placed[]): Repeated[] {
  const first = new Map<string, string>();
  return list.flatMap(({ path, value }) => {
    const earlier = first.get(value);
    if (earlier !== undefined) return [{ path, value, earlier }];
    first.set(value, path);
    return [];
  });
}
