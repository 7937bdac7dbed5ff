import { DERIVED_TYPES, pathOfId, typeOfId } from '../model/index.ts';

/** Where this server answers, as clients see it: `https://graph.example` or `https://news.example/graph`. */
export interface Addresses {
  /** Origin and path, without a slash at its end. */
  readonly base: string;
  /** Whether the explorer is served too. */
  readonly hasExplorer: boolean;
}

/** The folder of each kind that can be cited: `quote` → `/quotes`. */
const FOLDERS = new Map(
  DERIVED_TYPES.map((type) => [pathOfId(`${type}:x`).split('/')[1] ?? '', type]),
);

/** The id in a permanent path: of `quotes` and `1f2e`, `quote:1f2e`; undefined where it has none. */
export function idOfPath(folder: string, key: string): string | undefined {
  const id = `${FOLDERS.get(folder) ?? ''}:${key}`;
  return typeOfId(id) === undefined ? undefined : id;
}
