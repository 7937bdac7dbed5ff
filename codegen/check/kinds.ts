import { isAbstractType } from 'graphql';
import type { Entry, PathNode } from '../cypher/index.ts';
import type { Ground } from './ground.ts';

/** The kinds of node, each named by its first label, that a type's objects are; none where it is no node. */
export function kindsOfType({ schema, model }: Ground, name: string): ReadonlySet<string> {
  const type = schema.getType(name);
  const names = isAbstractType(type)
    ? schema.getPossibleTypes(type).map((each) => each.name)
    : [name];
  return new Set(names.filter((each) => model.labels.has(each)));
}

/** The kinds that carry one of some labels. */
export function kindsOfLabels({ model }: Ground, labels: readonly string[]): ReadonlySet<string> {
  return new Set(labels.flatMap((label) => [...(model.kinds.get(label) ?? [])]));
}

/** The kinds that a node can be, going by its own labels and by the parent's type. */
export function kindsOfNode(ground: Ground, entry: Entry, node: PathNode): ReadonlySet<string> {
  const all = kindsOfLabels(ground, [...ground.model.kinds.keys()]);
  const own = kindsOfType(ground, entry.owner);
  const start = node.variable === entry.pattern.parent && own.size > 0 ? own : all;
  return node.labels
    .map((group) => kindsOfLabels(ground, group))
    .reduce((rest, kinds) => new Set([...rest].filter((kind) => kinds.has(kind))), start);
}
