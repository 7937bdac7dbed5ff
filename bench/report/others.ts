import type { Results } from './results.ts';
import { atLeast, atMost } from './target.ts';

/** Targets that do not belong to one work. */
export function othersOf({
  loads,
  starts,
  resident,
}: Pick<Results, 'loads' | 'starts' | 'resident'>): Results['others'] {
  return [
    {
      title: 'bulk load, nodes and relationships a second',
      peer: atLeast(30, loads.footnote / loads.peer),
      raw: atLeast(0.8, loads.footnote / loads.raw),
    },
    {
      title: 'cold start to first answer, Neo4j up',
      peer: atLeast(2, starts.peer / starts.footnote),
    },
    {
      title: 'resident memory after the works',
      peer: atMost(0.7, resident.footnote / resident.peer),
    },
  ];
}
