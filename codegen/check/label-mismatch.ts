import type { Path } from '../../src/catalogue/index.ts';
import { targetOf, type Entry } from '../parse/index.ts';
import { diagnostic } from '../source.ts';
import type { CheckContext } from './context.ts';
import { inferKinds, kindsOfLabels, kindsOfType, type Shape } from './infer-labels.ts';

/** Every object of the parent's type carries the labels that the pattern gives the parent. */
export function checkStart(
  context: CheckContext,
  { block, name, owner }: Entry,
  { parent }: Path,
  { nodes }: Shape,
): string[] {
  const groups = nodes.find(({ variable }) => variable === parent)?.labels ?? [];
  return groups.flatMap((group) => {
    const carriers = kindsOfLabels(context, group);
    const others = [...kindsOfType(context, owner)].filter((kind) => !carriers.has(kind));
    return others.length === 0
      ? []
      : [
          diagnostic(
            block,
            `${name} starts from (:${group.join('|')}), but its parent can be ${listed(others)}.`,
          ),
        ];
  });
}

/** All that a path can lead to is of the field's type. */
export function checkTarget(
  context: CheckContext,
  entry: Entry,
  path: Path,
  shape: Shape,
): string[] {
  const { block, name, owner, field } = entry;
  const type = targetOf(context.schema, owner, field) ?? '';
  const target = kindsOfType(context, type);
  const others = [...inferKinds(context, entry, shape)]
    .filter(([{ variable }]) => variable !== null && variable === path.node)
    .flatMap(([, kinds]) => [...kinds].filter((kind) => !target.has(kind)));
  return target.size === 0 || others.length === 0
    ? []
    : [
        diagnostic(
          block,
          `${name} leads to ${type}, but its pattern also to ${listed(others)}: give ${String(path.node)} a label.`,
        ),
      ];
}

function listed(kinds: readonly string[]): string {
  return kinds.map((kind) => `(:${kind})`).join(', ');
}
