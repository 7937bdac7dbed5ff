import type { Plan } from '../src/graph/index.ts';

/** A plan's operators in the order of its tree, each before what it draws from. */
export function operatorsOf(plan: Plan): Plan[] {
  return [plan, ...plan.children.flatMap(operatorsOf)];
}
