import type { NodePattern, Path } from '../../src/catalogue/index.ts';
import { parsePath, partsOf, targetOf, type Entry } from '../parse/index.ts';
import { diagnostic } from '../source.ts';
import type { CheckContext } from './context.ts';
import {
  inferKinds,
  kindsOfNode,
  kindsOfType,
  pairsOf,
  shapeOf,
  typesOf,
  type Shape,
} from './infer-labels.ts';
import { checkStart, checkTarget } from './label-mismatch.ts';

/** One that fails makes those after it fail too, so only its diagnostics are reported. */
const STEPS = [checkStart, checkEndpoints, checkMeetings, checkTarget];

/** Every path goes from its parent to what its field leads to, by relationships that the model has. */
export function checkPaths(context: CheckContext): string[] {
  return [...context.entries.values()].flatMap((entry) => {
    const { pattern, tokens, block, name } = entry;
    if (pattern.kind !== 'path' || namesUnknown(context, entry)) return [];
    const { rest } = parsePath(partsOf(tokens).pattern);
    if (rest !== '')
      return [
        diagnostic(
          block,
          `${name} must be nodes (a:Label) and relationships -[b:TYPE]-> between them; "${rest}" is neither.`,
        ),
      ];
    const shape = shapeOf(pattern.chains);
    const found = STEPS.map((step) => step(context, entry, pattern, shape));
    return found.find((diagnostics) => diagnostics.length > 0) ?? [];
  });
}

/** Whether it names a label or type that the model lacks, which another rule reports. */
function namesUnknown({ model }: CheckContext, { words }: Entry): boolean {
  return words.some(
    ({ role, token: { text } }) =>
      (role === 'label' && !model.labels.has(text)) ||
      (role === 'type' && !model.relationships.has(text)),
  );
}

/** Every relationship is followed between labels and in a direction that the model has. */
function checkEndpoints(
  context: CheckContext,
  entry: Entry,
  path: Path,
  { links }: Shape,
): string[] {
  return links.flatMap((link) => {
    const starts = kindsHere(context, entry, path, link.from);
    const ends = kindsHere(context, entry, path, link.to);
    return typesOf(context, entry, link)
      .filter((type) => context.model.relationships.has(type))
      .filter(
        (type) =>
          !pairsOf(context, link, [type]).some(([from, to]) => starts.has(from) && ends.has(to)),
      )
      .map((type) =>
        diagnostic(
          entry.block,
          `${entry.name} follows [:${type}] in a way that cypher/model.cypher does not list: check its direction and both its ends.`,
        ),
      );
  });
}

/** The kinds that a node can be on its own. Without a label, an item is taken to be of the field's type. */
function kindsHere(
  context: CheckContext,
  entry: Entry,
  { node: item }: Path,
  node: NodePattern,
): ReadonlySet<string> {
  const { owner, field } = entry;
  const target = kindsOfType(context, targetOf(context.schema, owner, field) ?? '');
  const isItem = node.variable !== null && node.variable === item;
  return isItem && node.labels.length === 0 && target.size > 0
    ? target
    : kindsOfNode(context, entry, node);
}

/** Relationships in a row meet in a node that both can have. */
function checkMeetings(context: CheckContext, entry: Entry, _: Path, shape: Shape): string[] {
  const kinds = [...inferKinds(context, entry, shape).values()];
  if (kinds.every(({ size }) => size > 0)) return [];
  return [
    diagnostic(
      entry.block,
      `${entry.name} follows relationships in a row that cypher/model.cypher never joins.`,
    ),
  ];
}

/** Every relationship of the model is between labels that the model has. */
export function checkModelEndpoints({ model }: CheckContext): string[] {
  return model.endpoints.flatMap((endpoints) =>
    [...endpoints.from, ...endpoints.to]
      .filter((label) => !model.labels.has(label))
      .map((label) =>
        diagnostic(
          endpoints,
          `[:${endpoints.type}] has an end (:${label}), which has no line of its own.`,
        ),
      ),
  );
}
