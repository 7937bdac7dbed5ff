import { complaint, targetOf, type Chain, type Entry } from '../cypher/index.ts';
import { kindsAlong } from './along.ts';
import type { Ground } from './ground.ts';
import { kindsOfLabels, kindsOfType } from './kinds.ts';

/** A parent's label is one that every object of its type carries. */
export function checkStart(ground: Ground, entry: Entry, { nodes }: Chain): string[] {
  const { block, name, owner, pattern } = entry;
  const groups = nodes.find(({ variable }) => variable === pattern.parent)?.labels ?? [];
  return groups.flatMap((group) => {
    const carriers = kindsOfLabels(ground, group);
    const stray = [...kindsOfType(ground, owner)].filter((kind) => !carriers.has(kind));
    return stray.length === 0
      ? []
      : [
          complaint(
            block,
            `${name} starts from (:${group.join('|')}), which ${listed(stray)} is not.`,
          ),
        ];
  });
}

/** All that a path can lead to is of the field's type. */
export function checkTarget(ground: Ground, entry: Entry, chain: Chain): string[] {
  const { block, name, owner, field, pattern } = entry;
  const type = targetOf(ground.schema, owner, field) ?? '';
  const target = kindsOfType(ground, type);
  const stray = [...kindsAlong(ground, entry, chain)]
    .filter(
      ([{ variable }]) => pattern.kind === 'path' && variable !== null && variable === pattern.node,
    )
    .flatMap(([, kinds]) => [...kinds].filter((kind) => !target.has(kind)));
  return target.size === 0 || stray.length === 0
    ? []
    : [
        complaint(
          block,
          `${name} leads to ${type}, but its pattern to ${listed(stray)} too: give ${String(pattern.kind === 'path' && pattern.node)} the label.`,
        ),
      ];
}

function listed(kinds: readonly string[]): string {
  return kinds.map((kind) => `(:${kind})`).join(', ');
}
