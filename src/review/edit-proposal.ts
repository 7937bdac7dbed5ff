import { summarise, usedBy } from '../annotation/index.ts';
import { statementFile, type Graph, type Transaction } from '../graph/index.ts';
import { validateItem, type Refusal } from '../ingest/index.ts';
import { PassageIds } from '../model/index.ts';
import { itemOf, passagesOf, type StoredProposal } from '../proposal/index.ts';
import { ReviewError, unstatable } from './errors.ts';
import { placeOf } from './identify.ts';
import type { AcceptedItem, Span } from './item.ts';
import { referringTo } from './refer-to.ts';
import { assertSameText } from './revise-document.ts';
import { readProposals, readText, type TextOfDocument } from './stored-proposal.ts';

/** A change of what a proposal proposes. */
export interface Edit {
  /** Of the proposal. */
  readonly id: string;
  /** An item of the annotation format, as JSON; null gives back what the program proposed. */
  readonly item: string | null;
  /** The item that the editor saw. */
  readonly expectedItem: string;
  /** Who changes it, if that is known. */
  readonly by: string | null;
  /** Whether to check only, and change nothing. */
  readonly dryRun?: boolean;
}

/** What an editor takes a proposed entity for. */
export interface CandidateChoice extends Omit<Edit, 'item' | 'dryRun'> {
  /** The identifier of one of the proposal's candidates. */
  readonly candidate: string;
}

/**
 * Changes a pending proposal. Its id, rule and confidence stay, so that it is clear what was changed.
 * @throws {ReviewError} CONFLICT where the proposal is not what the editor saw; BAD_ITEM
 */
export async function editProposal(graph: Graph, edit: Edit): Promise<void> {
  const { item, by, dryRun = false } = edit;
  await graph.write(async ({ run }) => {
    await run(statementFile('export/hold'));
    const found = await editable(run, edit);
    const { proposal } = found;
    const text = await readText(run, found.document);
    assertSameText(text, proposal);
    const written = readItem(proposal.kind, item ?? proposal.original ?? proposal.item, text.text);
    passageIn(written, proposal);
    if (dryRun) return;
    await change(run, text, found, { written, by, restores: item === null });
  });
}

/**
 * Says which candidate a pending proposal of an entity is.
 * @throws {ReviewError} CONFLICT where the proposal is not what the editor saw; BAD_CHOICE
 */
export async function chooseCandidate(graph: Graph, choice: CandidateChoice): Promise<void> {
  const { id, candidate: wanted, by } = choice;
  await graph.write(async ({ run }) => {
    await run(statementFile('export/hold'));
    const found = await editable(run, choice);
    const { proposal } = found;
    const text = await readText(run, found.document);
    assertSameText(text, proposal);
    const accepted = itemOf(proposal);
    const chosen = proposal.candidates.find(({ identifier }) => identifier === wanted);
    if (chosen === undefined || accepted.kind !== 'ENTITY')
      throw new ReviewError(
        'BAD_CHOICE',
        `${id} (${proposal.summary}) has no candidate ${JSON.stringify(wanted)}: read its candidates again`,
      );
    const sameAs = new Set([...(accepted.item.sameAs ?? []), ...chosen.sameAs]);
    const item = {
      ...accepted.item,
      id: chosen.authority === null ? chosen.identifier : accepted.item.id,
      ...(sameAs.size === 0 ? {} : { sameAs: [...sameAs] }),
    };
    await change(run, text, found, { written: { kind: 'ENTITY', item }, by, restores: false });
  });
}

interface Change {
  readonly written: AcceptedItem;
  readonly by: string | null;
  /** Whether it gives back what the program proposed. */
  readonly restores: boolean;
}

/** Writes what a proposal proposes now. Pending proposals that refer to it do so by its new id. */
async function change(
  run: Transaction['run'],
  text: TextOfDocument,
  { all, proposal }: Editable,
  { written, by, restores }: Change,
): Promise<void> {
  const before = itemOf(proposal);
  const [from, to] = [idOfItem(before), idOfItem(written)];
  const edited = new Map([[proposal.id, written]]);
  if (from !== undefined && to !== undefined && from !== to) {
    for (const each of all) {
      if (each.state !== 'PENDING' || each.sha256 !== text.sha256) continue;
      const item = itemOf(each);
      if (usedBy(item).includes(from)) edited.set(each.id, referringTo(item, from, to));
    }
  }
  const items = all.map((each) => edited.get(each.id) ?? itemOf(each));
  const say = summarise(text, items);
  const passages = new PassageIds(text.id, text.text);
  for (const each of all) {
    const item = edited.get(each.id);
    if (item === undefined) continue;
    const span = passageIn(item, each);
    const exact = text.text.slice(span.start, span.end);
    const original = each.original ?? each.item;
    const json = JSON.stringify(item.item);
    const restored = each.id === proposal.id ? restores : json === original;
    await run(statementFile('review/write-edit'), {
      ...{ id: each.id, exact, ...placeOf(text, span), item: restored ? original : json },
      summary: say({ ...item, passage: { exact } }),
      passage: passages.of(span),
      original: restored ? null : original,
      editedBy: restored ? null : by,
      editedAt: restored ? null : new Date().toISOString(),
    });
  }
}

/** The id that an item declares. */
function idOfItem({ item }: AcceptedItem): string | undefined {
  return 'id' in item ? item.id : undefined;
}

interface Editable {
  readonly document: string;
  readonly all: readonly StoredProposal[];
  readonly proposal: StoredProposal;
}

/** The proposal as the editor saw it, pending. @throws {ReviewError} CONFLICT */
async function editable(
  run: Transaction['run'],
  { id, expectedItem }: Omit<Edit, 'item'>,
): Promise<Editable> {
  const { rows } = await run(statementFile('review/chosen'), { ids: [id] });
  const document = rows[0]?.[1];
  const all = typeof document === 'string' ? await readProposals(run, document) : [];
  const proposal = all.find((each) => each.id === id);
  if (typeof document !== 'string' || proposal === undefined)
    throw changed(`${id} is no longer there`);
  const { state, summary, item, decidedBy, decidedAt, editedBy, editedAt } = proposal;
  if (state !== 'PENDING')
    throw changed(`${id} (${summary}) is ${state}${byWhom(decidedBy, decidedAt)}: undo that first`);
  if (item !== expectedItem)
    throw changed(`${id} (${summary}) was changed${byWhom(editedBy, editedAt)}`);
  return { document, all, proposal };
}

function byWhom(name: string | null, at: string | null): string {
  return `${name === null ? '' : ` by ${name}`}${at === null ? '' : ` at ${at}`}`;
}

function changed(how: string): ReviewError {
  return new ReviewError(
    'CONFLICT',
    `Nothing was changed, because the proposal is not what you saw: ${how}. Read it again`,
  );
}

/** An item that the format and the text allow. @throws {ReviewError} BAD_ITEM */
function readItem(kind: StoredProposal['kind'], json: string, text: string): AcceptedItem {
  const value = parse(json);
  switch (kind) {
    case 'ENTITY':
      return { kind, item: valid(validateItem('entities', value, text)) };
    case 'REFERENCE':
      return { kind, item: valid(validateItem('references', value, text)) };
    case 'STATISTIC':
      return { kind, item: valid(validateItem('statistics', value, text)) };
    case 'QUOTE':
      return { kind, item: valid(validateItem('quotes', value, text)) };
    case 'CLAIM':
      return { kind, item: valid(validateItem('claims', value, text)) };
    default:
      return kind satisfies never;
  }
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (thrown) {
    throw new ReviewError('BAD_ITEM', `The item must be JSON: ${String(thrown)}`);
  }
}

function valid<Item>(checked: { item: Item } | { refused: Refusal }): Item {
  if ('refused' in checked) throw unstatable(checked.refused);
  return checked.item;
}

/** What the proposal rests on: the passage that it had, if the item still has it, or else the first of the item. */
function passageIn({ item }: AcceptedItem, before: Span): Span {
  const passages = passagesOf(item);
  const same = passages.find(({ start, end }) => start === before.start && end === before.end);
  const found = same ?? passages[0];
  if (found === undefined)
    throw new ReviewError('BAD_ITEM', 'The item must have a passage: a proposal rests on one');
  return found;
}
