import { useCallback, useMemo } from 'react';
import type { ProposalState } from '../api/index.ts';
import { useShortcuts } from '../shell/shortcuts.tsx';
import type { Choice, Decisions, Verb } from './use-decisions.ts';
import type { Queue } from './use-queue.ts';
import type { Selection } from './use-selection.ts';

/** Something that the page can do now. */
export interface Action {
  /** How many proposals it is about; 0 if there is nothing to do. */
  readonly count: number;
  readonly run: () => void;
}

export interface Actions {
  readonly accept: Action;
  readonly reject: Action;
  /** Of what is selected or, where nothing of it is decided, of the last decision. */
  readonly undo: Action & { readonly last: boolean };
  readonly next: () => void;
  readonly previous: () => void;
  readonly isDisabled: boolean;
}

interface Parts {
  readonly queue: Queue;
  readonly selection: Selection;
  readonly decisions: Decisions;
  readonly goTo: (id: string | undefined) => void;
}

/** What can be done about the selection or, without one, about the current proposal; and the keys for it. */
export function useActions({ queue, selection, decisions, goTo }: Parts): Actions {
  const { decide, undoLast, made, isDisabled } = decisions;
  const step = useCallback(
    (by: 1 | -1, extend = false) => {
      const next = queue.ids[queue.at < 0 ? 0 : queue.at + by];
      if (next === undefined) {
        if (by === 1) queue.loadMore();
        return;
      }
      if (extend) {
        if (selection.ids.length === 0 && queue.current) selection.toggle(queue.current.id);
        selection.extendTo(next);
      }
      goTo(next);
    },
    [queue, selection, goTo],
  );
  const act = useCallback(
    async (verb: Verb, choice: Choice | undefined) => {
      if (choice === undefined) return;
      const after = afterChoice(queue, choice);
      if (await decide(verb, choice)) {
        selection.clear();
        goTo(after);
      }
    },
    [queue, selection, decide, goTo],
  );
  const actions = useMemo((): Actions => {
    const accepted = choiceOf(queue, selection, (state) => state === 'PENDING');
    const undone = choiceOf(queue, selection, (state) => state !== 'PENDING');
    const last = undone === undefined && made.length > 0;
    return {
      accept: { count: sizeOf(accepted), run: () => void act('accept', accepted) },
      reject: { count: sizeOf(accepted), run: () => void act('reject', accepted) },
      undo: {
        last,
        count: last ? 1 : sizeOf(undone),
        run: () => void (last ? undoLast() : act('undo', undone)),
      },
      next: () => {
        step(1);
      },
      previous: () => {
        step(-1);
      },
      isDisabled,
    };
  }, [queue, selection, made, isDisabled, act, step, undoLast]);
  useKeys(actions, queue, selection, step);
  return actions;
}

function useKeys(
  { accept, reject, undo, next, previous }: Actions,
  { current }: Queue,
  selection: Selection,
  step: (by: 1 | -1, extend: boolean) => void,
): void {
  useShortcuts(
    useMemo(
      () => [
        { keys: 'j', what: 'Next proposal', run: next },
        { keys: 'k', what: 'Previous proposal', run: previous },
        { keys: 'ArrowRight', what: 'Next proposal', run: next },
        { keys: 'ArrowLeft', what: 'Previous proposal', run: previous },
        { keys: 'a', what: 'Accept the proposal, or all that are selected', run: accept.run },
        { keys: 'r', what: 'Reject the proposal, or all that are selected', run: reject.run },
        { keys: 'u', what: 'Undo: the selection, or else the last decision', run: undo.run },
        {
          keys: 'x',
          what: 'Select the proposal, or no longer',
          run: () => {
            if (current) selection.toggle(current.id);
          },
        },
        {
          keys: 'J',
          what: 'Select this and the next',
          run: () => {
            step(1, true);
          },
        },
        {
          keys: 'K',
          what: 'Select this and the previous',
          run: () => {
            step(-1, true);
          },
        },
        {
          keys: '*',
          what: 'Select all that the queue shows',
          run: selection.selectEverything,
        },
        { keys: 'Escape', what: 'Select nothing', run: selection.clear },
      ],
      [accept, reject, undo, next, previous, current, selection, step],
    ),
  );
}

/** What a decision would be about: all that the filter shows, the selection, or the current proposal. */
function choiceOf(
  { proposals, current, filter, total }: Queue,
  selection: Selection,
  fits: (state: ProposalState) => boolean,
): Choice | undefined {
  if (selection.everything) {
    const state = filter.state?.eq;
    // Of a queue with pending and decided ones, the server would choose others than are counted here.
    return state && fits(state) && total > 0 ? { filter, expectedCount: total } : undefined;
  }
  const chosen =
    selection.ids.length > 0
      ? proposals.filter(({ id }) => selection.has(id))
      : current === undefined
        ? []
        : [current];
  const ids = chosen.filter(({ state }) => fits(state)).map(({ id }) => id);
  return ids.length > 0 ? { ids } : undefined;
}

function sizeOf(choice: Choice | undefined): number {
  if (choice === undefined || 'decision' in choice) return 0;
  return 'ids' in choice ? choice.ids.length : choice.expectedCount;
}

/** Where to go on once these are decided: what follows them, or else what precedes them. */
function afterChoice({ ids, at }: Queue, choice: Choice): string | undefined {
  if (!('ids' in choice)) return undefined;
  const gone = new Set(choice.ids);
  const rest = ids.slice(Math.max(at, 0)).find((id) => !gone.has(id));
  return rest ?? ids.findLast((id) => !gone.has(id));
}
