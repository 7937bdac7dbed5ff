import { z } from 'zod';
import { usedBy, type Annotation } from '../annotation/index.ts';
import { statisticId } from '../contribution/index.ts';
import { statementFile, type Graph, type Transaction } from '../graph/index.ts';
import { refusalAmong, validateItems, type WrittenItems } from '../ingest/index.ts';
import { programKind, typeOfId } from '../model/index.ts';
import { itemOf, passagesOf, type StoredProposal } from '../proposal/index.ts';
import { baseOf } from './base.ts';
import { assertFew, decideIn } from './decide.ts';
import { ReviewError, unstatable } from './errors.ts';
import { identify, type Proposed, type ProposalRow } from './identify.ts';
import { itemsOf, listed, type AcceptedItem } from './item.ts';
import { declaringProposals } from './needs.ts';
import { withItems } from './revision.ts';
import { readProposals, readText } from './stored-proposal.ts';

/** What an editor adds to a document by hand. */
export interface Addition {
  /** The id that the decision gets: `decision:<key>`. */
  readonly id: string;
  /** The id of the document. */
  readonly document: string;
  /** Items of the annotation format. Passages may be given by their words alone, and figures without keys. */
  readonly items: WrittenItems;
  /** Who adds it, if that is known. */
  readonly by: string | null;
  /** Whether it is only checked, and nothing is written. */
  readonly dryRun: boolean;
}

type Run = Transaction['run'];

/**
 * Adds items to a document: all of them or nothing. Each becomes a proposal of the editor's that is accepted
 * at once, so it is stored, undone and moved with its words as accepted proposals are. Entities that an item
 * refers to are declared with it, if a pending proposal of the document or the graph has them.
 * @throws {ReviewError} NO_DOCUMENT; BAD_CHOICE where there are no items, or too many; BAD_ITEM with all that
 * is wrong; CONFLICT where the same was added and then rejected
 */
export async function annotate(graph: Graph, addition: Addition): Promise<void> {
  const { id, document, items, by, dryRun } = addition;
  assertFew(Object.values(items).flatMap((list) => list ?? []).length);
  await graph.write(async (transaction) => {
    const { run } = transaction;
    // A check need not wait for those who write.
    if (!dryRun) await run(statementFile('export/hold'));
    const { rows, brought } = await prepare(run, document, items);
    if (dryRun) return;
    const editedAt = new Date().toISOString();
    const written = rows.map((row) => ({ ...row, editedBy: by, editedAt }));
    await run(statementFile('review/write-proposals'), { document, rows: written });
    const proposals = [...rows, ...brought].map((each) => each.id);
    await decideIn(transaction, { id, state: 'ACCEPTED', proposals, by });
  });
}

interface Prepared {
  readonly rows: readonly ProposalRow[];
  /** Pending proposals that declare what the items refer to. */
  readonly brought: readonly StoredProposal[];
}

/** The proposals to write and to accept. @throws {ReviewError} NO_DOCUMENT, BAD_ITEM */
async function prepare(run: Run, document: string, written: WrittenItems): Promise<Prepared> {
  const text = await readText(run, document);
  const all = await readProposals(run, document);
  const { base, baseHash } = await baseOf(run, document);
  const accepted = all.filter(({ state, base: of }) => state === 'ACCEPTED' && of === baseHash);
  const current = withItems(base, accepted.map(itemOf));

  const checked = validateItems(withKeys(written, current), text.text);
  if ('refused' in checked) throw unstatable(checked.refused);
  const given = itemsOf(checked.items);
  const unknown = undeclared(given, current);
  const proposed = declaringProposals(all);
  const brought = unknown.flatMap(
    (id) => proposed.get(id)?.find(({ state }) => state === 'PENDING') ?? [],
  );
  const known = withDeclared(current, brought.map(itemOf));
  const declared = await inGraph(run, undeclared(given, known));
  const names = [...all.map(itemOf), ...itemsOf(current)];
  const rows = identify(text, [...given, ...declared].map(byHand(text.text, given)), names);

  const items = rows.map(itemOf);
  const refused = refusalAmong(listed(items), known);
  if (refused !== undefined) throw unstatable(refused);
  if (JSON.stringify(withItems(current, items)) === JSON.stringify(current))
    throw new ReviewError(
      'BAD_ITEM',
      `Nothing was changed, because ${document} states all of this already`,
    );
  return { rows, brought };
}

/**
 * An editor has no use for the keys of figures that nothing names, and knows figures of the document by the ids that
 * the graph gives them.
 */
function withKeys(
  { statistics, quotes, ...written }: WrittenItems,
  current: Annotation,
): WrittenItems {
  const keys = new Map(current.statistics.map((each) => [statisticId(each), each.key]));
  const keyOf = (named: string) => keys.get(named) ?? named;
  return {
    ...written,
    ...(statistics && {
      statistics: statistics.map((each, at) => {
        const item = naming.safeParse(each).data;
        if (item === undefined) return each;
        const { derivedFrom } = item;
        const derived = derivedFrom && { ...derivedFrom, of: derivedFrom.of.map(keyOf) };
        return { key: `figure-${at + 1}`, ...item, ...(derived && { derivedFrom: derived }) };
      }),
    }),
    ...(quotes && {
      quotes: quotes.map((each) => {
        const item = naming.safeParse(each).data;
        return item?.cites ? { ...item, cites: item.cites.map(keyOf) } : each;
      }),
    }),
  };
}

/** What names figures, as far as it is of the format. */
const naming = z.looseObject({
  derivedFrom: z.looseObject({ of: z.array(z.string()) }).optional(),
  cites: z.array(z.string()).optional(),
});

/** The ids that items refer to and that neither they nor the annotation declare, each once. */
function undeclared(given: readonly AcceptedItem[], { document, ...lists }: Annotation): string[] {
  const declared = new Set([document.id]);
  for (const { item } of [...given, ...itemsOf(lists)]) if ('id' in item) declared.add(item.id);
  return [...new Set(given.flatMap(usedBy))].filter((id) => !declared.has(id));
}

function withDeclared(annotation: Annotation, items: readonly AcceptedItem[]): Annotation {
  const { entities, references } = listed(items);
  return {
    ...annotation,
    entities: [...annotation.entities, ...entities],
    references: [...annotation.references, ...references],
  };
}

const declaredColumns = z.array(z.tuple([z.string(), z.string(), programKind.nullable()]));

/** Declarations of what the graph has, by the names that it has there. */
async function inGraph(run: Run, ids: readonly string[]): Promise<AcceptedItem[]> {
  if (ids.length === 0) return [];
  const { rows } = await run(statementFile('review/declared'), { ids });
  return declaredColumns.parse(rows).map(([id, name, kind]) => {
    if (typeOfId(id) === 'document')
      return { kind: 'REFERENCE', item: { id, title: name, mentions: [] } };
    const item = { id, name, aliases: [], mentions: [], ...(kind === null ? {} : { kind }) };
    return { kind: 'ENTITY', item };
  });
}

/** Items as proposals of an editor's, which rest on their first passage, or on that of a fact that they are part of. */
function byHand(text: string, given: readonly AcceptedItem[]): (item: AcceptedItem) => Proposed {
  return (proposed) => {
    const { item } = proposed;
    const [own] = passagesOf(item);
    const user = 'id' in item ? given.find((each) => usedBy(each).includes(item.id)) : undefined;
    // Without a passage, the rules of the format refuse it.
    const { start, end } = own ?? (user && passagesOf(user.item)[0]) ?? { start: 0, end: 0 };
    return {
      ...proposed,
      passage: { start, end, exact: text.slice(start, end) },
      proposer: { rule: 'by-hand', version: '1', engine: 'by hand' },
      confidence: 1,
      basis: 'BY_HAND',
      alternatives: [],
    };
  };
}
