import { sha256 } from '../model/index.ts';
import type { Contribution } from './contribution.ts';

/** Raise it with any change in what a document brings into the graph: every document is then loaded anew. */
const LOADER_VERSION = 3;

/** Equal for two annotations of a document that bring the same into the graph. */
export function loadHash({ document, ...rest }: Contribution): string {
  // The text's own digest, which is in there too, stands for it.
  return sha256(JSON.stringify([LOADER_VERSION, { ...document, text: '' }, rest]));
}
