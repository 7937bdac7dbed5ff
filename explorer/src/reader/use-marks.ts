import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import {
  askAll,
  DocumentClaimsDocument,
  DocumentMentionsDocument,
  DocumentQuotesDocument,
  DocumentStatisticsDocument,
} from '../api/index.ts';
import { gatherMarks, type Annotated, type StatedAt } from './marks.ts';

/** Every annotated passage of a document, in the order of the text. */
export function useMarks(id: string): {
  marks: readonly Annotated[] | undefined;
  error: Error | null;
} {
  const { data, error } = useQuery({
    queryKey: ['marks', id],
    queryFn: ({ signal }) => readMarks(id, signal),
  });
  const marks = useMemo(() => (data ? gatherMarks(data) : undefined), [data]);
  return { marks, error };
}

async function readMarks(id: string, signal: AbortSignal): Promise<StatedAt[]> {
  const [quotes, claims, statistics, mentions] = await Promise.all([
    askAll(DocumentQuotesDocument, { id }, (answer) => answer.document?.quotes, signal),
    askAll(DocumentClaimsDocument, { id }, (answer) => answer.document?.claims, signal),
    askAll(DocumentStatisticsDocument, { id }, (answer) => answer.document?.statistics, signal),
    askAll(DocumentMentionsDocument, { id }, (answer) => answer.document?.mentions, signal),
  ]);
  return [
    ...quotes.map((quote): StatedAt => ({
      passage: quote.passage,
      stated: { kind: 'quote', quote },
    })),
    ...claims.map((claim): StatedAt => ({
      passage: claim.passage,
      stated: { kind: 'claim', claim },
    })),
    ...statistics.flatMap((statistic) =>
      statistic.renderings.nodes
        .filter(({ passage }) => passage.document.id === id)
        .map((rendering): StatedAt => ({
          passage: rendering.passage,
          stated: { kind: 'figure', figure: { statistic, rendering } },
        })),
    ),
    ...mentions.map(({ passage, referent }): StatedAt => ({
      passage,
      stated: { kind: 'mention', referent },
    })),
  ];
}
