type Present<T> = { [K in keyof T as null extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as null extends T[K] ? K : never]?: NonNullable<T[K]>;
};

/** The same without what is null: an annotation leaves out what it does not know. */
export function present<T extends object>(row: T): Present<T> {
  const entries = Object.entries(row).filter(([, value]) => value !== null);
  // What the filter does is what the type says.
  return Object.fromEntries(entries) as Present<T>;
}
