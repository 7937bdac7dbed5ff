import { useCallback, useMemo, useState } from 'react';

/** Which proposals the next decision is about. */
export interface Selection {
  /** Those of the queue that are selected, in its order. */
  readonly ids: readonly string[];
  /** Whether it is all that the filter shows, read or not. */
  readonly everything: boolean;
  readonly has: (id: string) => boolean;
  readonly toggle: (id: string) => void;
  /** Selects all from the one that was selected last. */
  readonly extendTo: (id: string) => void;
  readonly selectEverything: () => void;
  readonly clear: () => void;
}

interface Chosen {
  readonly ids: ReadonlySet<string>;
  /** Where a range begins. */
  readonly anchor: string | undefined;
  readonly everything: boolean;
}

const NOTHING: Chosen = { ids: new Set(), anchor: undefined, everything: false };

/**
 * The selection in a queue. What leaves the queue leaves the selection, so that nothing is decided that is
 * not seen.
 * @param queue the ids in their order
 */
export function useSelection(queue: readonly string[]): Selection {
  const [chosen, setChosen] = useState(NOTHING);
  const { everything } = chosen;
  const ids = useMemo(() => queue.filter((id) => chosen.ids.has(id)), [queue, chosen]);
  const toggle = useCallback(
    (id: string) => {
      setChosen((before) => {
        const next = new Set(before.everything ? queue : before.ids);
        if (!next.delete(id)) next.add(id);
        return { ids: next, anchor: id, everything: false };
      });
    },
    [queue],
  );
  const extendTo = useCallback(
    (id: string) => {
      setChosen((before) => {
        const from = queue.indexOf(before.anchor ?? id);
        const to = queue.indexOf(id);
        const range = queue.slice(Math.min(from < 0 ? to : from, to), Math.max(from, to) + 1);
        const anchor = from < 0 ? id : before.anchor;
        return { ids: new Set([...before.ids, ...range]), anchor, everything: false };
      });
    },
    [queue],
  );
  const selectEverything = useCallback(() => {
    setChosen({ ...NOTHING, everything: true });
  }, []);
  const clear = useCallback(() => {
    setChosen(NOTHING);
  }, []);
  return useMemo(() => {
    const all = new Set(ids);
    const has = (id: string) => everything || all.has(id);
    return { ids, everything, has, toggle, extendTo, selectEverything, clear };
  }, [ids, everything, toggle, extendTo, selectEverything, clear]);
}
