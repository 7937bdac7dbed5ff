import type { ExistenceCheck } from '../existence.ts';
import type { Parameter, UnreadPage } from '../parameters.ts';
import { AS_OF, type PlannedRoot, type Selection } from '../plan/index.ts';
import { newScope, StatementBuilder, Unfolding, type Scope } from './builder.ts';
import type { Layout, LevelLayout } from './layout.ts';
import type { Items } from './page.ts';
import { bindItems, writeItem, writeSelection } from './selection.ts';
import { spineOf } from './spine.ts';

/** A plan's statement, its parameters, and where the response's values stand in its rows. */
export interface StatementPlan {
  /** Null if nothing is read from the graph. */
  readonly text: string | null;
  /** Whether each record of the result holds a list of rows, in its only column. */
  readonly batched: boolean;
  readonly parameters: readonly Parameter[];
  readonly unreadPages: readonly UnreadPage[];
  readonly existence: readonly ExistenceCheck[];
  readonly columns: number;
  readonly layout: Layout;
}

/**
 * Writes the one statement that answers an operation's root fields: first what has one value, then
 * level by level the lists of the spine, whose items become the rows.
 */
export function writeStatement({ fields, days }: PlannedRoot): StatementPlan {
  const selection: Selection = { types: ['Query'], byType: new Map([['Query', fields]]) };
  const builder = new StatementBuilder();
  for (const { name, site } of days)
    builder.bindings.parameters.push({ name, site, source: { kind: 'argument', name: AS_OF } });
  const unfoldings = spineOf(selection).map((plan, level) => new Unfolding(plan, level));
  const rows = newScope();
  const scopeOf = (level: number) => ({ ...rows, unfolding: unfoldings[level] ?? null });
  const root = writeSelection(builder, scopeOf(0), selection, '', false);
  const levels: LevelLayout[] = [];
  const sections: Section[] = [];
  for (const { plan, level, position } of unfoldings) {
    const { slot, parent } = position;
    const items = bindItems(builder, plan, parent);
    const section = openSection(builder, rows, parent, items);
    const mark = rows.frame.add(section.mark);
    levels.push({ mark, slot, item: writeItem(builder, scopeOf(level + 1), plan, items) });
    sections.push(section);
  }
  return {
    text: textOf(rows, levels, sections),
    batched: levels.length > 0,
    parameters: builder.bindings.parameters,
    unreadPages: builder.unreadPages,
    existence: builder.existence,
    columns: rows.frame.expressions.length,
    layout: { root, levels },
  };
}

/** The part of a row that belongs to the items of one level. */
interface Section {
  /** The first expression of the level. */
  readonly from: number;
  /** What identifies an item of the level in a row; null if the row has none. */
  readonly mark: string;
  /** The variable that numbers the items below one parent; null if each item is a row. */
  readonly ordinal: string | null;
}

/** Unfolds the rows by the items of a list. */
function openSection(
  { bindings }: StatementBuilder,
  rows: Scope,
  parent: string,
  { clauses, node, edge, keys }: Items,
): Section {
  const from = rows.frame.expressions.length;
  const id = keys.at(-1)?.expression;
  // Nothing stands beside the list: its items are the rows, in the order of an index if there is one.
  // Items without keys are identified by their number only.
  if (parent === '' && rows.clauses.length === 0 && id !== undefined) {
    rows.clauses.push(...clauses);
    return { from, mark: id, ordinal: null };
  }
  // Each row becomes as many rows as there are items, at least one. The number of the item lets the
  // values of the parent be sent with the first row only.
  const list = bindings.name('l');
  const ordinal = bindings.name('i');
  const hasEdge = node !== edge;
  rows.clauses.push(
    `CALL (${parent}) { ${clauses.join(' ')} RETURN collect(${hasEdge ? `[${node}, ${edge}]` : node}) AS ${list} }`,
    `UNWIND range(0, CASE size(${list}) WHEN 0 THEN 0 ELSE size(${list}) - 1 END) AS ${ordinal}`,
    hasEdge
      ? `WITH *, ${list}[${ordinal}][0] AS ${node}, ${list}[${ordinal}][1] AS ${edge}`
      : `WITH *, ${list}[${ordinal}] AS ${node}`,
  );
  return { from, mark: `CASE WHEN ${node} IS NOT NULL THEN ${ordinal} END`, ordinal };
}

function textOf(
  { clauses, frame }: Scope,
  levels: readonly LevelLayout[],
  sections: readonly Section[],
): string | null {
  if (frame.expressions.length === 0) return null;
  const marks = new Set(levels.map(({ mark }) => mark));
  const values = frame.expressions.map((text, slot) =>
    marks.has(slot) ? text : onlyFirst(sections, text, slot),
  );
  const end = levels.length > 0 ? returnBatches(values) : returnRow(values);
  return `${clauses.join('\n')}\n${end}`.trim();
}

/** A value of an item is sent with the first of the rows that the item is spread over. */
function onlyFirst(sections: readonly Section[], text: string, slot: number): string {
  if (text === 'null') return text;
  const below = sections.flatMap(({ from, ordinal }) =>
    slot < from && ordinal !== null ? [ordinal] : [],
  );
  if (below.length === 0) return text;
  return `CASE WHEN ${below.map((ordinal) => `${ordinal} = 0`).join(' AND ')} THEN ${text} END`;
}

function returnRow(values: readonly string[]): string {
  return `RETURN ${values.map((text, slot) => `${text} AS c${slot}`).join(', ')}`;
}

/**
 * Rows per record. Each record costs Neo4j and the driver as much as several values do, but a record
 * of more than 64 KB is slow to decode, and a row may hold texts and lists.
 */
const BATCH = 10;

/** Returns several rows in each record. */
function returnBatches(values: readonly string[]): string {
  return [
    `WITH collect([${values.join(', ')}]) AS rows`,
    `UNWIND range(0, size(rows) - 1, ${BATCH}) AS at`,
    `RETURN rows[at..at + ${BATCH}] AS batch`,
  ].join('\n');
}
