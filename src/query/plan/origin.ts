import type { LinkedField, Statement } from '../../catalogue/index.ts';
import {
  argumentWithRole,
  labelOfId,
  type ArgumentSite,
  type ArgumentValues,
} from '../arguments.ts';
import type { Origin, StatementOrigin } from './plan.ts';
import type { Planner } from './planner.ts';

/**
 * Where the nodes of a field come from. A `guarded` field's parent may turn out to have another type.
 * @throws {BadUserInput} if the id of `node(id)` names no type
 */
export function originOf(
  planner: Planner,
  { origin }: LinkedField,
  site: ArgumentSite,
  guarded: boolean,
): Origin {
  switch (origin.kind) {
    case 'label':
      return origin;
    case 'node': {
      const id = argumentWithRole(site, 'id');
      return { kind: 'label', label: labelOfId(id, planner.argumentsOf(site)[id]) };
    }
    case 'path':
      return { kind: 'path', name: origin.name, path: origin.path, guard: guarded && origin.own };
    case 'statement':
      return statementOrigin(planner, origin.name, origin.statement, planner.argumentsOf(site));
    default:
      return origin satisfies never;
  }
}

/** Cypher takes no parameters in some places: there, numbers are part of the statement's text. */
function statementOrigin(
  planner: Planner,
  name: string,
  statement: Statement,
  values: ArgumentValues,
): StatementOrigin {
  const { filter } = values;
  planner.filters.add(filter);
  const text = statement.literals.reduce(
    (filled, argument) =>
      filled.replaceAll(`$$${argument}`, () => literal(argument, values[argument])),
    statement.text,
  );
  const noun = statement.filter?.noun;
  return {
    kind: 'statement',
    name: statement.literals.length === 0 ? name : text,
    statement: { ...statement, text },
    filter: noun !== undefined && isValues(filter) ? { noun, value: filter } : null,
  };
}

function literal(argument: string, value: unknown): string {
  if (typeof value !== 'number' || !Number.isSafeInteger(value))
    throw new TypeError(`$$${argument} must be a whole number; it is ${String(value)}.`);
  return String(value);
}

function isValues(value: unknown): value is ArgumentValues {
  return typeof value === 'object' && value !== null;
}
