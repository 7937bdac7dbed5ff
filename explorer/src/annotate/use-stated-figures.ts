import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { askAll, StatedFiguresDocument } from '../api/index.ts';
import { figureText } from '../facts/figure.ts';
import type { Choice } from '../ui/picker.tsx';

/** The figures that a document states, by their ids. */
export function useStatedFigures(document: string): readonly Choice[] {
  const { data } = useQuery({
    queryKey: ['stated figures', document],
    queryFn: ({ signal }) =>
      askAll(
        StatedFiguresDocument,
        { id: document },
        (answer) => answer.document?.statistics,
        signal,
      ),
  });
  return useMemo(
    () =>
      (data ?? []).map((figure) => ({
        ...{ id: figure.id, name: figureText(figure, figure.unit), hint: figure.measure },
      })),
    [data],
  );
}
