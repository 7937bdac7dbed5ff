import { BadUserInput } from '../bad-user-input.ts';
import { LARGEST_PAGE } from '../page/index.ts';
import { labelOfId } from '../plan/index.ts';
import { luceneQuery, soughtTerms } from '../search/index.ts';

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
      return soughtTerms(args['text']);
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
  if (list.length > LARGEST_PAGE)
    throw new BadUserInput(`ids must be at most ${LARGEST_PAGE}; they are ${list.length}.`);
  return list.map(checkedId);
}
