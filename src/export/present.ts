type Present<T> = { [K in keyof T as null extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as null extends T[K] ? K : never]?: NonNullable<T[K]>;
};

/** The row without its null values, which an annotation leaves out. */
export function present<T extends object>(row: T): Present<T> {
  const entries = Object.entries(row).filter(([, value]) => value !== null);
  // The type says what the filter does.
  return Object.fromEntries(entries) as Present<T>;
}
