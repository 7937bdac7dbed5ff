import { complaint } from '../cypher/index.ts';
import type { Ground } from './ground.ts';

/** Every relationship of the model is between labels that the model has. */
export function checkModelEnds({ model }: Ground): string[] {
  return model.ends.flatMap((ends) =>
    [...ends.from, ...ends.to]
      .filter((label) => !model.labels.has(label))
      .map((label) => complaint(ends, `[:${ends.type}] is at (:${label}), of which no line is.`)),
  );
}
