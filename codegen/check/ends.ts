import { isAbstractType } from 'graphql';
import {
  complaint,
  hopsOf,
  targetOf,
  type Entry,
  type Hop,
  type PathNode,
} from '../cypher/index.ts';
import type { Ground } from './ground.ts';

/** Every relationship is followed between labels and in a direction that the model has. */
export function checkEnds(ground: Ground): string[] {
  return [...ground.entries.values()].flatMap((entry) => {
    if (entry.pattern.kind !== 'path') return [];
    return hopsOf(entry.pattern.text).flatMap((hop) =>
      typesOf(ground, entry, hop)
        .filter((type) => ground.model.relationships.has(type) && !fits(ground, entry, hop, type))
        .map((type) =>
          complaint(
            entry.block,
            `${entry.name} follows [:${type}] as cypher/model.cypher has none: see its direction and both its ends.`,
          ),
        ),
    );
  });
}

/** A relationship without a type is the parent, stored as one. */
function typesOf({ stored }: Ground, { owner }: Entry, { types }: Hop): readonly string[] {
  const own = stored.get(owner);
  return types.length === 0 && own !== undefined ? [own] : types;
}

function fits(ground: Ground, entry: Entry, { from, to, directed }: Hop, type: string): boolean {
  const [start, end] = [labelsOf(ground, entry, from), labelsOf(ground, entry, to)];
  return ground.model.ends.some(
    (ends) =>
      ends.type === type &&
      ((meet(ground, start, ends.from) && meet(ground, end, ends.to)) ||
        (!directed && meet(ground, end, ends.from) && meet(ground, start, ends.to))),
  );
}

/** The labels that a node can have: as written, else of the parent's type or the field's. */
function labelsOf(ground: Ground, entry: Entry, { variable, labels }: PathNode): readonly string[] {
  if (labels.length > 0) return labels;
  const { pattern, owner, field } = entry;
  if (variable === pattern.parent) return labelsOfType(ground, owner);
  if (pattern.kind !== 'path' || variable === null || variable !== pattern.node) return [];
  return labelsOfType(ground, targetOf(ground.schema, owner, field) ?? '');
}

function labelsOfType({ schema, model }: Ground, name: string): readonly string[] {
  const type = schema.getType(name);
  const names = isAbstractType(type)
    ? schema.getPossibleTypes(type).map((each) => each.name)
    : [name];
  return names.filter((each) => model.labels.has(each));
}

/** Whether a node can carry one of each; nothing said is anything. */
function meet({ model }: Ground, some: readonly string[], others: readonly string[]): boolean {
  const kinds = (labels: readonly string[]) =>
    labels.flatMap((label) => [...(model.kinds.get(label) ?? [])]);
  const known = new Set(kinds(some));
  return known.size === 0 || kinds(others).some((kind) => known.has(kind));
}
