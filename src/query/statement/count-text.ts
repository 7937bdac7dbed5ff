import { match } from '../binding/index.ts';
import type { ConnectionPlan } from '../plan/index.ts';
import { bindStatement } from './bind-statement.ts';
import type { Emission } from './emission.ts';
import { bindItems, chainOf, filterOf } from './filtered.ts';
import { servedByIndexes } from './served-by-indexes.ts';
import { sourceOf } from './source.ts';

/** How many items there are on all pages: from the store's counts or a node's degree where nothing filters. */
export function countText(emission: Emission, plan: ConnectionPlan, parent: string): string {
  const { origin } = plan;
  if (origin.kind === 'statement') return bindStatement(emission, origin, plan.site, parent).call;
  const chain = chainOf(emission, plan);
  const source = sourceOf(emission, plan, parent, null);
  const { clauses, conditions } = filterOf(emission, plan, source, chain);
  if (chain !== null) return [...clauses, bindItems(plan, source, chain, conditions)].join(' ');
  if (origin.kind === 'label' && conditions.length > 0)
    conditions.push(servedByIndexes(source.node));
  // A degree is read off the node only where the pattern names nothing but the node itself.
  const anonymous =
    conditions.length > 0 || origin.kind === 'label'
      ? source.match
      : source.match.replaceAll(`(${source.node})`, '()').replace(`[${source.edge}:`, '[:');
  return match(anonymous, conditions);
}
