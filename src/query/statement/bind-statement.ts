import { rename } from '../binding/index.ts';
import { filterCondition } from '../filter/index.ts';
import type { Origin, Site } from '../plan/index.ts';
import { argumentValue } from './argument-value.ts';
import type { Emission } from './emission.ts';
import { servedByIndexes } from './served-by-indexes.ts';

type StatementOrigin = Extract<Origin, { kind: 'statement' }>;

/** A statement of cypher/ set in a CALL, and what stands in it for an item. */
export interface BoundStatement {
  readonly call: string;
  readonly node: string;
  readonly edge: string;
  readonly orderBy: string | null;
}

/** Gives a statement variables of its own, and the arguments of its field. */
export function bindStatement(
  emission: Emission,
  { statement, filter }: StatementOrigin,
  site: Site | null,
  above: string,
): BoundStatement {
  const { parent, node, edge, text, orderBy } = statement;
  const names = new Map(parent === null ? [] : [[parent, above]]);
  const bind = (part: string) => rename(emission.writer, part, names);
  const call = `CALL (${above}) { ${withArguments(emission, site, bind(text), filter, names)} }`;
  const item = names.get(node) ?? node;
  return {
    call,
    node: item,
    edge: edge === null ? item : (names.get(edge) ?? edge),
    orderBy: orderBy === null ? null : bind(orderBy),
  };
}

/** `$filter` stands for a condition on the noun's variable, any other for the argument's value. */
function withArguments(
  { writer, schema }: Emission,
  site: Site | null,
  text: string,
  filter: StatementOrigin['filter'],
  names: ReadonlyMap<string, string>,
): string {
  return text.replace(/\$([a-z]\w*)/gi, (_, name: string) => {
    if (site === null) throw new TypeError(`$${name} stands in a statement without arguments.`);
    if (name !== 'filter') return writer.parameter(site, (args) => argumentValue(name, args));
    if (filter === null) return 'true';
    const variable = names.get(`${filter.noun.charAt(0).toLowerCase()}${filter.noun.slice(1)}`);
    if (variable === undefined)
      throw new TypeError(`A statement with $filter must name ${filter.noun}.`);
    const place = { writer, schema, site, negated: false };
    const valueOf = (args: Readonly<Record<string, unknown>>) => args['filter'];
    const condition = filterCondition(place, filter.noun, variable, filter.value, valueOf);
    return condition === null ? 'true' : `${condition} AND ${servedByIndexes(variable)}`;
  });
}
