import { BadUserInput } from '../errors.ts';
import { MAX_PAGE_SIZE } from '../pagination.ts';
import { labelOfId } from '../plan/index.ts';
import { luceneQuery, searchTerms } from '../search-text.ts';

type Values = Readonly<Record<string, unknown>>;

/**
 * The value of `$name` in a statement: most are the field's argument of that name.
 * @throws {BadUserInput} where the argument is not what its description allows.
 */
export function argumentValue(name: string, args: Values): unknown {
  const value = args[name];
  switch (name) {
    case 'ids':
      return checkedIds(value);
    case 'id':
    case 'from':
    case 'to':
      return checkedId(value);
    case 'lucene':
      return luceneQuery(args['text']);
    case 'sought':
      return searchTerms(args['text']);
    default:
      return typeof value === 'number' ? BigInt(value) : (value ?? null);
  }
}

/** @throws {BadUserInput} where it is no id of ours. */
export function checkedId(id: unknown): unknown {
  labelOfId(id);
  return id;
}

function checkedIds(ids: unknown): unknown[] {
  const list: unknown[] = Array.isArray(ids) ? ids : [];
  if (list.length > MAX_PAGE_SIZE)
    throw new BadUserInput(`ids must be at most ${MAX_PAGE_SIZE}; they are ${list.length}.`);
  return list.map(checkedId);
}
