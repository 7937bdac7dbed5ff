import { chainOf, complaint, type Chain, type Entry } from '../cypher/index.ts';
import { checkEnds, checkMeetings } from './ends.ts';
import type { Ground } from './ground.ts';
import { checkStart, checkTarget } from './stray-kinds.ts';

/** From the plainest down: what one finds wrong, those after it would only say again. */
const STEPS = [checkRest, checkStart, checkEnds, checkMeetings, checkTarget];

/** Every path goes from its parent to what the field leads to, by relationships that the model has. */
export function checkPaths(ground: Ground): string[] {
  return [...ground.entries.values()].flatMap((entry) => {
    if (entry.pattern.kind !== 'path' || namesUnknown(ground, entry)) return [];
    const chain = chainOf(entry.pattern.text);
    for (const step of STEPS) {
      const found = step(ground, entry, chain);
      if (found.length > 0) return found;
    }
    return [];
  });
}

/** Whether it names a label or type that the model lacks, which another rule tells. */
function namesUnknown({ model }: Ground, { words }: Entry): boolean {
  return words.some(
    ({ role, token: { text } }) =>
      (role === 'label' && !model.labels.has(text)) ||
      (role === 'type' && !model.relationships.has(text)),
  );
}

function checkRest(_: Ground, { block, name }: Entry, { rest }: Chain): string[] {
  return rest === ''
    ? []
    : [
        complaint(
          block,
          `${name} must be nodes (a:Label) and relationships -[b:TYPE]-> between them; "${rest}" is neither.`,
        ),
      ];
}
