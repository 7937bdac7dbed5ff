import { slug } from '../extract/index.ts';
import { LINKS, placesOf, typeOfId } from '../model/index.ts';
import { admit, type Proposal, type ProposalDraft } from '../proposal/index.ts';
import type { Answer, ModelClaim, ModelEntity, ModelQuote } from './answer.ts';
import { chunksOf } from './chunks.ts';
import { ask, type Endpoint } from './endpoint.ts';

/** What a model proposed for a document. */
export interface ModelProposals {
  readonly proposals: Proposal[];
  /** Items with a name or passage that the text does not have letter by letter, or that are malformed. */
  readonly dropped: number;
}

interface Read {
  readonly id: string;
  readonly text: string;
}

/** The name of a model as the engine of its proposals. */
export function engineOf({ model }: Pick<Endpoint, 'model'>): string {
  return `language model ${model}`;
}

/**
 * Asks a language model for proposals of a document, which are reviewed like all others. What it says is taken
 * only where each of its names and passages is in the text, letter by letter. Its confidence is 0: nobody has
 * counted how often it is right.
 * @param known what rules proposed of the same document: what has one of their names gets their id.
 * @throws {LanguageModelError}
 */
export async function proposeByModel(
  document: Read,
  endpoint: Endpoint,
  known: readonly Proposal[],
): Promise<ModelProposals> {
  const proposer = { rule: 'language-model', version: '1', engine: engineOf(endpoint) };
  const answers: { start: number; text: string; answer: Answer }[] = [];
  for (const chunk of chunksOf(document.text))
    answers.push({ ...chunk, answer: await ask(endpoint, chunk.text) });

  const names = new Names(document.text, known);
  let dropped = 0;
  const drafts: ProposalDraft[] = [];
  const common = { proposer, confidence: 0, basis: 'UNKNOWN' as const, alternatives: [] };
  const take = (draft: Item | undefined) => {
    if (draft === undefined) dropped += 1;
    else drafts.push({ ...common, ...draft });
  };
  for (const { answer } of answers) {
    dropped += answer.malformed;
    for (const each of answer.entities) take(names.declare(each));
  }
  for (const { start, text, answer } of answers) {
    const passages = new Passages(text, start);
    for (const each of answer.quotes) take(quoteOf(each, passages, names));
    for (const each of answer.claims) take(claimOf(each, passages, names, document.id));
  }
  const proposals = admit(drafts, document.id, document.text);
  return { proposals, dropped: dropped + drafts.length - proposals.length };
}

type Without<T> = T extends unknown
  ? Pick<T, Extract<keyof T, 'kind' | 'item' | 'passage'>>
  : never;
type Item = Without<ProposalDraft>;

interface Place {
  readonly start: number;
  readonly end: number;
  readonly exact: string;
}

/** Names and the ids that they have in this document. */
class Names {
  readonly #text: string;
  readonly #ids = new Map<string, string>();

  constructor(text: string, known: readonly Proposal[]) {
    this.#text = text;
    for (const { kind, item } of known)
      if (kind === 'ENTITY')
        for (const name of [item.name, ...item.aliases]) this.#note(name, item.id);
  }

  /** Undefined where the text does not have the name. */
  declare({ type, name, otherNames, programKind }: ModelEntity): Item | undefined {
    const names = [...new Set([name, ...otherNames])];
    const mentions = this.#places(names);
    const named = names.filter((each) => mentions.some(({ exact }) => exact === each));
    const [passage] = mentions;
    if (passage === undefined || !named.includes(name)) return undefined;
    const known = this.#ids.get(name);
    const id = known !== undefined && typeOfId(known) === type ? known : `${type}:${slug(name)}`;
    for (const each of named) this.#note(each, id);
    const kind = type === 'program' ? { kind: programKind ?? ('PROGRAM' as const) } : {};
    const aliases = named.filter((each) => each !== name);
    return { kind: 'ENTITY', item: { id, name, aliases, ...kind, mentions }, passage };
  }

  idOf(name: string): string | undefined {
    return this.#ids.get(name);
  }

  #note(name: string, id: string): void {
    if (!this.#ids.has(name)) this.#ids.set(name, id);
  }

  /** Every place that has one of the names as whole words; of places that overlap, the longest. */
  #places(names: readonly string[]): Place[] {
    const found: Place[] = [];
    for (const exact of [...names].sort((a, b) => b.length - a.length))
      for (const at of placesOf(exact, this.#text)) {
        const end = at + exact.length;
        if (!isWhole(this.#text, at, end)) continue;
        if (found.some((other) => at < other.end && other.start < end)) continue;
        found.push({ start: at, end, exact });
      }
    return found.sort((a, b) => a.start - b.start);
  }
}

const WORDLIKE = /[\p{L}\p{N}]/u;

function isWhole(text: string, start: number, end: number): boolean {
  return !WORDLIKE.test(text.charAt(start - 1)) && !WORDLIKE.test(text.charAt(end));
}

/** Passages of one part of the text; the same words again are the next place that has them. */
class Passages {
  readonly #text: string;
  readonly #start: number;
  readonly #after = new Map<string, number>();

  constructor(text: string, start: number) {
    this.#text = text;
    this.#start = start;
  }

  next(exact: string): Place | undefined {
    const from = this.#after.get(exact) ?? 0;
    const found = this.#text.indexOf(exact, from);
    const at = found < 0 ? this.#text.indexOf(exact) : found;
    if (at < 0) return undefined;
    this.#after.set(exact, at + 1);
    const start = this.#start + at;
    return { start, end: start + exact.length, exact };
  }
}

const SPEAKERS = new Set(['person', 'agency', 'organization']);

function quoteOf(
  { kind, words, speaker }: ModelQuote,
  passages: Passages,
  names: Names,
): Item | undefined {
  const passage = passages.next(words);
  const id = speaker === null ? undefined : names.idOf(speaker);
  const speaks = id !== undefined && SPEAKERS.has(typeOfId(id) ?? '');
  if (passage === undefined || (speaker !== null && !speaks)) return undefined;
  const said = { kind, passage, about: [], cites: [] };
  return { kind: 'QUOTE', item: id === undefined ? said : { ...said, speaker: id }, passage };
}

function claimOf(
  claim: ModelClaim,
  passages: Passages,
  names: Names,
  document: string,
): Item | undefined {
  const { predicate, title, words } = claim;
  const [subject, object] = [names.idOf(claim.subject), names.idOf(claim.object)];
  const passage = passages.next(words);
  if (subject === undefined || object === undefined || passage === undefined) return undefined;
  if (!mayLink(subject, predicate, object)) return undefined;
  const item = {
    ...{ subject, predicate, object, modality: 'ASSERTED' as const, assertedBy: document, passage },
    ...(predicate === 'HELD' && title !== null ? { title } : {}),
  };
  return { kind: 'CLAIM', item, passage };
}

/** Whether the annotation format allows a link of this predicate between these. */
function mayLink(subject: string, predicate: string, object: string): boolean {
  const link = Object.entries(LINKS).find(([name]) => name === predicate)?.[1];
  if (link === undefined) return true;
  const types = (allowed: readonly string[], id: string) => allowed.includes(typeOfId(id) ?? '');
  return types(link.subject, subject) && types(link.object, object);
}
