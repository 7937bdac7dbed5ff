import {
  getNamedType,
  isEnumType,
  Kind,
  type ArgumentNode,
  type GraphQLArgument,
  type GraphQLField,
} from 'graphql';
import { schema } from '../../../src/query/index.ts';
import type { Drawing } from './drawing.ts';
import { drawFilter } from './draw-filter.ts';
import { drawSearch } from './draw-search.ts';
import { GROUP_KEYS } from './groups.ts';
import { cursorOf, type Term } from './order.ts';
import { toNode } from './variable.ts';

/** Around the days on which claims of the graph begin and end, and those of its documents. */
const DAYS = ['2019-12-31', '2020-01-01', '2021-06-30', '2022-01-02', '2024-03-01', '2030-01-01'];

/**
 * Arguments of a field, most of them good.
 * @param required what some of them are where they are not drawn.
 */
export function drawArguments(
  drawing: Drawing,
  field: GraphQLField<unknown, unknown>,
  required: Readonly<Record<string, unknown>> = {},
): ArgumentNode[] {
  const drawn =
    field.name === 'path'
      ? drawPath(drawing)
      : field.name === 'search'
        ? drawSearch(drawing)
        : field.args.some(({ name }) => name === 'first')
          ? drawPage(drawing, field)
          : drawIds(drawing, field);
  const values = { ...required, ...drawn };
  if (field.args.some(({ name }) => name === 'asOf') && drawing.chance.percent(20))
    values['asOf'] = drawing.chance.oneOf(DAYS);
  return field.args
    .filter(({ name }) => name in values)
    .map((argument) => ({
      kind: Kind.ARGUMENT as const,
      name: { kind: Kind.NAME as const, value: argument.name },
      value: toNode(
        drawing.byVariable(values[argument.name], String(argument.type)),
        argument.type,
      ),
    }));
}

/** Between nodes that exist, by predicates that exist. */
function drawPath({ chance, pool }: Drawing): Record<string, unknown> {
  const one = () => chance.oneOf(pool.itemsOf('Referent')).id;
  const predicate = () => String(chance.oneOf(pool.itemsOf('Claim'))['predicate']);
  return {
    from: one(),
    to: one(),
    maxPaths: 10,
    ...(chance.percent(30) ? { maxHops: 1 + chance.below(4) } : {}),
    ...(chance.percent(25) ? { via: [predicate(), predicate(), predicate()] } : {}),
    ...(chance.percent(20) ? { includeSpeculation: true } : {}),
    ...(chance.percent(20) ? { minIndependentSources: 1 + chance.below(3) } : {}),
    ...(chance.percent(30)
      ? { through: chance.someOf(['LINKS', 'QUOTES', 'FIGURES', 'DOCUMENTS'], 3) }
      : {}),
  };
}

function drawIds(drawing: Drawing, field: GraphQLField<unknown, unknown>): Record<string, unknown> {
  const { chance, pool } = drawing;
  const type = getNamedType(field.type).name;
  const nouns =
    type === 'Node' ? ['Referent', 'Statistic', 'Quote', 'Passage', 'Claim'] : [type, type, type];
  const one = () =>
    chance.percent(6)
      ? chance.oneOf(['person:nobody', 'agency:maps', 'quote:0'])
      : chance.oneOf(pool.itemsOf(chance.oneOf(nouns))).id;
  return Object.fromEntries(
    field.args
      .filter(({ name }) => name === 'id' || name === 'ids')
      .map(({ name }) => [
        name,
        name === 'ids'
          ? Array.from({ length: chance.below(5) }, one)
          : type === 'Node' && chance.percent(2)
            ? chance.oneOf(['planet:mars', 'person', ''])
            : one(),
      ]),
  );
}

function drawPage(
  drawing: Drawing,
  field: GraphQLField<unknown, unknown>,
): Record<string, unknown> {
  const { chance, longestPage, pool } = drawing;
  const values: Record<string, unknown> = {};
  const noun = nounOf(field);
  // Neighbours: several links may lead to one of them.
  const byLink = noun === 'Referent' && field.name !== 'entitiesNeverLinked';
  const size = () =>
    chance.percent(1) ? chance.oneOf([0, -1, 1001, null]) : 1 + chance.below(longestPage);
  const way = chance.below(10);
  if (way < 6) values['first'] = size();
  else if (way < 9) values['last'] = size();
  if (chance.percent(1)) values['last'] = size();
  const order = field.args.find(({ name }) => name === 'orderBy');
  const terms = order !== undefined && chance.percent(40) ? drawTerms(drawing, order) : [];
  if (terms.length > 0) values['orderBy'] = terms.map(withoutDefault(drawing));
  for (const [name, ofNoun] of nounsOfFilters(field))
    if (chance.percent(35)) values[name] = drawFilter(drawing, ofNoun, chance.below(3));
  if (noun === 'StatisticGroup') values['by'] = chance.someOf(GROUP_KEYS, 3);
  for (const name of ['after', 'before'])
    if (chance.percent(12)) {
      const other = chance.percent(2) ? [{ field: 'ID', direction: 'DESC' as const }] : terms;
      values[name] = chance.percent(2)
        ? 'forged'
        : cursorOf(noun, other, chance.oneOf(pool.itemsOf(noun)), byLink ? 'claim:8' : null);
    }
  return values;
}

function drawTerms({ chance }: Drawing, { type }: GraphQLArgument): Term[] {
  const fields = schema.getType(getNamedType(type).name.replace(/Order$/, 'OrderField'));
  const names = isEnumType(fields) ? fields.getValues().map(({ name }) => name) : [];
  return chance
    .someOf(names, 3)
    .map((field) => ({ field, direction: chance.oneOf(['ASC', 'DESC'] as const) }));
}

function withoutDefault({ chance }: Drawing) {
  return ({ field, direction }: Term) =>
    direction === 'ASC' && chance.percent(50) ? { field } : { field, direction };
}

/** What a page is filtered and ordered by. */
export function nounOf(field: GraphQLField<unknown, unknown>): string {
  const filter = nounsOfFilters(field).at(-1);
  if (filter !== undefined) return filter[1];
  return getNamedType(field.type)
    .name.replace(/Connection$/, '')
    .replace(/^Linked/, '');
}

/** The arguments that are filters, and what they filter; what is made of it, last. */
export function nounsOfFilters({ args }: GraphQLField<unknown, unknown>): [string, string][] {
  return ['filter', 'having'].flatMap((name): [string, string][] => {
    const type = args.find((argument) => argument.name === name)?.type;
    const named = type === undefined ? '' : getNamedType(type).name;
    return named.endsWith('Filter') ? [[name, named.replace(/Filter$/, '')]] : [];
  });
}
