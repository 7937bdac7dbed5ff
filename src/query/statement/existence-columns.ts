import type { ArgumentSite } from '../arguments.ts';
import type { Bindings } from '../binding.ts';
import type { ListPlan } from '../plan/index.ts';
import type { Scope, StatementBuilder } from './builder.ts';

/** Has the statement say whether nodes have the values that the field's arguments name. */
export function checkExistence(
  { bindings, existence }: StatementBuilder,
  { frame }: Scope,
  { site, existing }: ListPlan,
): void {
  for (const name of existing) {
    existence.push({ site, name, slot: frame.add(existenceText(bindings, site, name)) });
  }
}

/** Whether a node has an id; of any other property, all values that there are. */
function existenceText(bindings: Bindings, site: ArgumentSite, name: string): string {
  const existing = site.arguments[name]?.existing;
  if (existing === undefined) throw new TypeError(`The values of ${name} need not exist.`);
  const { label, property } = existing;
  const node = bindings.name('n');
  if (property === 'id') {
    const id = bindings.parameter(site, { kind: 'argument', name });
    return `EXISTS { (${node}:${label} {id: ${id}}) }`;
  }
  return `COLLECT { MATCH (${node}:${label}) RETURN DISTINCT ${node}.${property} }`;
}
