import type { ConnectionPlan, ListPlan } from '../plan/index.ts';
import type { Emission } from './emission.ts';
import { emitSpine } from './emit-spine.ts';
import { newScope, type Scope } from './frame.ts';
import type { Items } from './items.ts';

interface Writing<Result> {
  readonly plan: ListPlan | ConnectionPlan;
  readonly parent: string;
  readonly items: () => Items;
  readonly write: (scope: Scope, items: Items) => Result;
}

/** Items off the spine are collected into one value; those on it become rows, written later. */
export function emitItems<Result>(
  emission: Emission,
  scope: Scope,
  { plan, parent, items, write }: Writing<Result>,
): { slot: number; result: () => Result } {
  if (scope === emission.rows && emission.spine.has(plan))
    return emitSpine(emission, parent, items, write);
  const inner = newScope();
  const bound = items();
  inner.clauses.push(...bound.clauses);
  const result = write(inner, bound);
  const list = emission.writer.name('l');
  scope.clauses.push(
    `CALL (${parent}) { ${inner.clauses.join(' ')} RETURN collect(${inner.frame.list()}) AS ${list} }`,
  );
  return { slot: scope.frame.add(list), result: () => result };
}
