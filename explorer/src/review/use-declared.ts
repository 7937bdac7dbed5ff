import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import {
  askAll,
  DeclaringProposalsDocument,
  KnownNamesDocument,
  useAsk,
  type ProposalState,
} from '../api/index.ts';
import { nameOf } from '../facts/names.tsx';
import type { Choice } from '../ui/picker.tsx';
import { declaredBy } from './item.ts';

/** Something that an item refers to. */
export interface Referred {
  readonly id: string;
  readonly name: string;
  /** Whether the graph has it. */
  readonly known: boolean;
  /** Whether the document names it already, as a fact. */
  readonly named: boolean;
  /** The proposal of the document that declares it, if one does. */
  readonly declaredBy?: { readonly id: string; readonly state: ProposalState } | undefined;
}

/**
 * What ids in the proposals of a document stand for: in the graph, or by another proposal of it.
 * @returns `isRead`: whether it is known which of them the graph has
 */
export function useReferred(
  document: string,
  ids: readonly string[],
): {
  readonly referred: (id: string) => Referred;
  readonly isRead: boolean;
  /** What proposals of the document declare. */
  readonly proposed: readonly { readonly id: string; readonly name: string }[];
  /** The figures of its proposals that nobody has rejected, by their keys. */
  readonly figures: readonly Choice[];
} {
  const { data: declaring } = useQuery({
    queryKey: ['declaring', document],
    queryFn: ({ signal }) =>
      askAll(
        DeclaringProposalsDocument,
        { id: document },
        (answer) => answer.document?.proposals,
        signal,
      ),
  });
  const declared = useMemo(
    () =>
      new Map(
        (declaring ?? []).map(({ id, state, item }) => {
          const { id: declares, ...named } = declaredBy(item);
          return [declares, { ...named, by: { id, state } }] as const;
        }),
      ),
    [declaring],
  );
  const known = useAsk(
    KnownNamesDocument,
    { ids: [...new Set(ids)].filter((id) => !isKey(id)).toSorted(), document },
    { keep: true, enabled: ids.some((id) => !isKey(id)) },
  );
  const referred = useMemo(() => {
    const nodes = new Map(
      (known.data?.nodes ?? []).flatMap((node) => {
        if (!node || !('id' in node)) return [];
        const { totalCount } = 'mentions' in node ? node.mentions : node.citedIn;
        return [[node.id, { name: nameOf(node), named: totalCount > 0 }] as const];
      }),
    );
    return (id: string): Referred => ({
      id,
      name: nodes.get(id)?.name ?? declared.get(id)?.name ?? id,
      known: nodes.has(id),
      named: nodes.get(id)?.named ?? false,
      declaredBy: declared.get(id)?.by,
    });
  }, [known.data, declared]);
  const proposed = useMemo(
    () => Array.from(declared, ([id, { name }]) => ({ id, name })),
    [declared],
  );
  const figures = useMemo(
    () =>
      Array.from(declared).flatMap(([id, { name, measure, by }]) =>
        measure === undefined || by.state === 'REJECTED' ? [] : [{ id, name, hint: measure }],
      ),
    [declared],
  );
  return { referred, proposed, figures, isRead: known.isSuccess && !known.isPlaceholderData };
}

/** Figures have keys in their document only, and no id in the graph. */
function isKey(id: string): boolean {
  return !id.includes(':');
}
