import { summarise } from '../annotation/index.ts';
import { statementFile, type Graph, type Transaction } from '../graph/index.ts';
import { validateItem, type Refusal } from '../ingest/index.ts';
import { PassageIds } from '../model/index.ts';
import { passagesOf } from '../proposal/index.ts';
import { ReviewError, unstatable } from './errors.ts';
import { placeOf } from './identify.ts';
import { itemOf, type AcceptedItem, type Span } from './item.ts';
import { assertSameText } from './revise-document.ts';
import { readProposals, readText, type StoredProposal } from './stored-proposal.ts';

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

/**
 * Changes a pending proposal. Its id, rule and confidence stay, so that it is clear what was changed.
 * @throws {ReviewError} CONFLICT where the proposal is not what the editor saw; BAD_ITEM
 */
export async function editProposal(graph: Graph, edit: Edit): Promise<void> {
  const { id, item, by, dryRun = false } = edit;
  await graph.write(async ({ run }) => {
    await run(statementFile('export/hold'));
    const { document, all, proposal } = await editable(run, edit);
    const text = await readText(run, document);
    assertSameText(text, proposal);
    const original = proposal.original ?? proposal.item;
    const written = readItem(proposal.kind, item ?? original, text.text);
    const span = passageIn(written, proposal);
    const exact = text.text.slice(span.start, span.end);
    if (dryRun) return;
    await run(statementFile('review/write-edit'), {
      ...{ id, exact, ...placeOf(text, span) },
      item: JSON.stringify(written.item),
      summary: summarise(text, all.map(itemOf))({ ...written, passage: { exact } }),
      passage: new PassageIds(document, text.text).of(span),
      original: item === null ? null : original,
      editedBy: item === null ? null : by,
      editedAt: item === null ? null : new Date().toISOString(),
    });
  });
}

interface Editable {
  readonly document: string;
  readonly all: readonly StoredProposal[];
  readonly proposal: StoredProposal;
}

/** The proposal as the editor saw it, pending. @throws {ReviewError} CONFLICT */
async function editable(run: Transaction['run'], { id, expectedItem }: Edit): Promise<Editable> {
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
