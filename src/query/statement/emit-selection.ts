import { bindExpression, bindPath, match } from '../binding/index.ts';
import {
  plansOf,
  type FieldPlan,
  type LinkPlan,
  type ScalarPlan,
  type Selection,
} from '../plan/index.ts';
import { emitConnection } from './emit-connection.ts';
import { emitList } from './emit-list.ts';
import { argumentValue } from './argument-value.ts';
import { bindStatement } from './bind-statement.ts';
import type { Scope } from './frame.ts';
import type { ObjectLayout, ReadLayout } from './layout.ts';
import type { Emission } from './emission.ts';

/** Writes what is selected of one variable: its links, then its lists, the spine last of all. */
export function emitSelection(
  emission: Emission,
  scope: Scope,
  selection: Selection,
  variable: string,
  identified: boolean,
): ObjectLayout {
  const plans = new Map<FieldPlan, ReadLayout>();
  for (const plan of plansOf(selection))
    plans.set(plan, emitField(emission, scope, plan, variable));
  const id = identified ? scope.frame.add(`${variable}.id`) : null;
  const byType = new Map(
    [...selection.byType].map(([type, fields]) => [
      type,
      fields.flatMap(({ plan, ...field }) => {
        const read = plans.get(plan);
        return read === undefined ? [] : [{ ...field, read }];
      }),
    ]),
  );
  return { types: selection.types, id, byType };
}

export function emitField(
  emission: Emission,
  scope: Scope,
  plan: FieldPlan,
  variable: string,
): ReadLayout {
  switch (plan.kind) {
    case 'typename':
      return { kind: 'typename' };
    case 'scalar':
      return { kind: 'scalar', slot: scope.frame.add(scalarText(plan, variable)) };
    case 'derived': {
      const { kind, name, type, fields } = plan;
      return { kind, name, type, fields, slot: scope.frame.add(scalarText(plan.input, variable)) };
    }
    case 'embedded':
      return {
        kind: 'embedded',
        presence: plan.presence.map((part) => scope.frame.add(scalarText(part, variable))),
        object: emitSelection(emission, scope, plan.selection, variable, false),
      };
    case 'link':
      return emitLink(emission, scope, plan, variable);
    case 'list':
      return emitList(emission, scope, plan, variable);
    case 'connection':
      return emitConnection(emission, scope, plan, variable);
    default:
      return plan satisfies never;
  }
}

function scalarText({ property, expression }: ScalarPlan, variable: string): string {
  return expression === null
    ? `${variable}.${property ?? ''}`
    : bindExpression(expression, variable);
}

function emitLink(emission: Emission, scope: Scope, plan: LinkPlan, variable: string): ReadLayout {
  const node = followLink(emission, scope, plan, variable);
  return { kind: 'link', object: emitSelection(emission, scope, plan.selection, node, true) };
}

function followLink(emission: Emission, scope: Scope, plan: LinkPlan, parent: string): string {
  const { origin, site } = plan;
  switch (origin.kind) {
    case 'label': {
      if (site === null) throw new TypeError(`A ${origin.label} at the root is found by its id.`);
      const node = emission.writer.name('n');
      const id = emission.writer.parameter(site, (args) => argumentValue('id', args));
      scope.clauses.push(`OPTIONAL MATCH (${node}:${origin.label} {id: ${id}})`);
      return node;
    }
    case 'statement': {
      const { call, node } = bindStatement(emission, origin, site, parent);
      scope.clauses.push(`OPTIONAL ${call}`);
      return node;
    }
    case 'path': {
      const followed = `${parent} ${origin.name}`;
      const known = scope.links.get(followed);
      if (known !== undefined) return known;
      const path = bindPath(emission.writer, origin.path, parent, origin.guard);
      if (path.node === null) throw new TypeError(`${origin.name} must lead to a node.`);
      const clause = `OPTIONAL ${match(path.text, [path.where])}`;
      scope.clauses.push(
        path.orderBy === null
          ? clause
          : `CALL (${parent}) { ${clause} RETURN ${path.node} ORDER BY ${path.orderBy} LIMIT 1 }`,
      );
      scope.links.set(followed, path.node);
      return path.node;
    }
    default:
      return origin satisfies never;
  }
}
