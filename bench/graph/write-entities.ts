import type { Graph } from '../../src/graph/index.ts';
import { labelOf } from '../../src/model/index.ts';
import { sortKey } from '../../src/words/index.ts';
import { entity } from './draw-entity.ts';
import type { Shape } from './shape.ts';
import { statement } from './statement.ts';

const BATCH = 5_000;
const entities = statement('entities');

/** Writes all people, agencies and programs, without links. */
export async function writeEntities(graph: Graph, shape: Shape): Promise<void> {
  const counts = [
    ['person', shape.people],
    ['agency', shape.agencies],
    ['program', shape.programs],
  ] as const;
  for (const [type, count] of counts) {
    for (let from = 0; from < count; from += BATCH) {
      const rows = Array.from({ length: Math.min(BATCH, count - from) }, (_, at) => {
        const drawn = entity(type, from + at);
        return { ...drawn, label: labelOf(type), sortName: sortKey(drawn.name) };
      });
      await graph.write(({ run }) => run(entities, { rows }));
    }
  }
}
