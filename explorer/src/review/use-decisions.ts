import { RequestError } from '@footnote-graph/client';
import { useCallback, useRef, useState } from 'react';
import { useViewer } from '../access/use-viewer.ts';
import {
  AcceptProposalsDocument,
  AnnotateDocument,
  ChooseCandidateDocument,
  ask,
  cache,
  DecisionMembersDocument,
  DocumentPageDocument,
  EditProposalDocument,
  ProposalStatesDocument,
  RejectProposalsDocument,
  UndoDecisionsDocument,
  WhoAsksDocument,
  type AnnotationItems,
  type DecisionMadeFragment,
  type ProposalFilter,
  type ProposalPartsFragment,
  type ProposalStatesQuery,
} from '../api/index.ts';

const MUTATIONS = {
  accept: AcceptProposalsDocument,
  reject: RejectProposalsDocument,
  undo: UndoDecisionsDocument,
} as const;

export type Verb = keyof typeof MUTATIONS;

/** What a decision is about, with the number that the page said before. */
export type Choice =
  | { readonly ids: readonly string[] }
  | { readonly filter: ProposalFilter; readonly expectedCount: number }
  /** What still stands of a decision, to undo it. */
  | { readonly decision: string };

/** A proposal that is not what the page showed. */
export type Changed = ProposalStatesQuery['proposals']['nodes'][number];

/** What came of the last decision. */
export type Outcome =
  | { readonly kind: 'edited'; readonly restored: boolean }
  | { readonly kind: 'added'; readonly decision: DecisionMadeFragment }
  | { readonly kind: 'done'; readonly decision: DecisionMadeFragment; readonly chosen: number }
  | {
      readonly kind: 'conflict';
      readonly error: RequestError;
      readonly changed: readonly Changed[];
    }
  | { readonly kind: 'failed'; readonly error: Error };

export interface Decisions {
  readonly outcome: Outcome | undefined;
  /** Whether the server lets this tab change anything. */
  readonly may: boolean;
  /** While one is sent, and for those who may not, no other can be sent. */
  readonly isDisabled: boolean;
  /** The ids of the decisions of this page that were not undone as a whole, the latest last. */
  readonly made: readonly string[];
  /** Whether it was done. */
  readonly decide: (verb: Verb, choice: Choice) => Promise<boolean>;
  readonly undoLast: () => Promise<boolean>;
  /** Changes what is proposed; null gives back what the program proposed. Whether it was done. */
  readonly edit: (proposal: ProposalPartsFragment, item: string | null) => Promise<boolean>;
  /** Says which candidate a proposed entity is. Whether it was done. */
  readonly choose: (proposal: ProposalPartsFragment, candidate: string) => Promise<boolean>;
  /** Adds items by hand. Whether it was done. */
  readonly add: (document: string, items: AnnotationItems) => Promise<boolean>;
}

/** Sends decisions, one at a time, and reads again what they may have changed. */
export function useDecisions(): Decisions {
  const [outcome, setOutcome] = useState<Outcome>();
  const [made, setMade] = useState<readonly string[]>([]);
  const [busy, setBusy] = useState(false);
  // A second key press must not decide on what the first one is about.
  const sending = useRef(false);
  const may = useViewer()?.role === 'EDITOR';

  const alone = useCallback(
    async (send: () => Promise<Outcome>): Promise<Outcome | undefined> => {
      if (sending.current || !may) return undefined;
      sending.current = true;
      setBusy(true);
      try {
        const next = await send();
        setOutcome(next);
        return next;
      } finally {
        sending.current = false;
        setBusy(false);
      }
    },
    [may],
  );

  const decide = useCallback(
    async (verb: Verb, choice: Choice): Promise<boolean> => {
      const next = await alone(() => send(verb, choice));
      if (next === undefined) return false;
      // One that others have undone does not stay in the way of those before it.
      if ('decision' in choice && next.kind !== 'failed')
        setMade((before) => before.filter((id) => id !== choice.decision));
      if (next.kind !== 'done') return false;
      if (verb !== 'undo') setMade((before) => [...before, next.decision.id]);
      return true;
    },
    [alone],
  );

  const edit = useCallback(
    async (proposal: ProposalPartsFragment, item: string | null) => {
      const next = await alone(() => sendEdit(proposal, item));
      return next?.kind === 'edited';
    },
    [alone],
  );

  const choose = useCallback(
    async (proposal: ProposalPartsFragment, candidate: string) => {
      const next = await alone(() => sendChoice(proposal, candidate));
      return next?.kind === 'edited';
    },
    [alone],
  );

  const add = useCallback(
    async (document: string, items: AnnotationItems) => {
      const next = await alone(() => sendItems(document, items));
      if (next?.kind !== 'added') return false;
      setMade((before) => [...before, next.decision.id]);
      return true;
    },
    [alone],
  );

  const undoLast = useCallback(async () => {
    const last = made.at(-1);
    return last === undefined ? false : decide('undo', { decision: last });
  }, [made, decide]);

  return { outcome, may, isDisabled: busy || !may, made, decide, undoLast, edit, choose, add };
}

async function send(verb: Verb, choice: Choice): Promise<Outcome> {
  let ids: readonly string[] = [];
  try {
    if (!('filter' in choice))
      ids = 'ids' in choice ? choice.ids : await standingOf(choice.decision);
    const variables =
      'filter' in choice ? { ...choice } : { ids: [...ids], expectedCount: ids.length };
    const { decision } = await ask(MUTATIONS[verb], variables);
    if (!decision) throw new Error('The decision was made, but not read: load the page again.');
    await readAgain();
    return { kind: 'done', decision, chosen: variables.expectedCount };
  } catch (thrown) {
    return notDone(thrown, () => changedAmong(verb, ids));
  }
}

async function sendEdit(
  { id, item: expectedItem }: ProposalPartsFragment,
  item: string | null,
): Promise<Outcome> {
  try {
    await ask(EditProposalDocument, { id, item, expectedItem, dryRun: false });
    await readAgain();
    return { kind: 'edited', restored: item === null };
  } catch (thrown) {
    return notDone(thrown, () => changedAmong('accept', [id]));
  }
}

async function sendChoice(
  { id, item: expectedItem }: ProposalPartsFragment,
  candidate: string,
): Promise<Outcome> {
  try {
    await ask(ChooseCandidateDocument, { id, candidate, expectedItem });
    await readAgain();
    return { kind: 'edited', restored: false };
  } catch (thrown) {
    return notDone(thrown, () => changedAmong('accept', [id]));
  }
}

async function sendItems(document: string, items: AnnotationItems): Promise<Outcome> {
  try {
    const { decision } = await ask(AnnotateDocument, { document, items, dryRun: false });
    if (!decision) throw new Error('It was added, but not read: load the page again.');
    await readAgain();
    return { kind: 'added', decision };
  } catch (thrown) {
    return notDone(thrown, () => Promise.resolve([]));
  }
}

/** Whether the server refused because this tab is no editor, or no longer. */
export function isForbidden(error: Error): boolean {
  return error instanceof RequestError && error.code === 'FORBIDDEN';
}

/** Why a change was not made; after a conflict, what is so by now is read again. */
async function notDone(
  thrown: unknown,
  changed: () => Promise<readonly Changed[]>,
): Promise<Outcome> {
  const error = thrown instanceof Error ? thrown : new Error(String(thrown));
  if (isForbidden(error)) await cache.refetchQueries({ queryKey: [WhoAsksDocument.toString()] });
  if (!(error instanceof RequestError) || error.code !== 'CONFLICT')
    return { kind: 'failed', error };
  const found = await changed();
  await readAgain();
  return { kind: 'conflict', error, changed: found };
}

/** The proposals of a decision that are still as it left them; all of them, if none is. */
async function standingOf(id: string): Promise<readonly string[]> {
  const { decision } = await ask(DecisionMembersDocument, { id });
  const members = decision?.proposals.nodes ?? [];
  const standing = members.filter(({ state }) => state === decision?.state);
  return (standing.length > 0 ? standing : members).map((each) => each.id);
}

/** Of the proposals, those that the decision cannot be about. */
async function changedAmong(verb: Verb, ids: readonly string[]): Promise<readonly Changed[]> {
  if (ids.length === 0) return [];
  const { proposals } = await ask(ProposalStatesDocument, { ids: [...ids] });
  return proposals.nodes.filter(({ state }) => (state === 'PENDING') === (verb === 'undo'));
}

/** Nothing known counts as fresh; what is shown is read again, but for the texts, which decisions leave as they are. */
async function readAgain(): Promise<void> {
  await cache.invalidateQueries({ refetchType: 'none' });
  await cache.refetchQueries({
    type: 'active',
    predicate: ({ queryKey: [operation] }) => operation !== DocumentPageDocument.toString(),
  });
}
