import type { Pattern } from '../../src/query/pattern.ts';
import type { Block } from './block.ts';
import type { Word } from './word.ts';

/** One pattern under the name it is looked up by, with the block that it was read from. */
export interface Entry {
  readonly name: string;
  /** `Person` of `Person.quotes by DATE`. */
  readonly owner: string;
  readonly field: string;
  readonly by: string | null;
  readonly block: Block;
  readonly words: readonly Word[];
  readonly pattern: Pattern;
}
