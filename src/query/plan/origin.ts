import type { LinkedField, Statement } from '../../catalogue/index.ts';
import {
  givenFilter,
  idArgument,
  labelOfId,
  type ArgumentSite,
  type ArgumentValues,
} from '../arguments.ts';
import { BadUserInput } from '../errors.ts';
import { fillHoles, templateKey } from '../template.ts';
import type { Origin, StatementOrigin } from './plan.ts';
import type { Planner } from './planner.ts';

/** Where the nodes of a field come from. A `guarded` field's parent may turn out to have another type. */
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
      const id = idArgument(site);
      return { kind: 'label', label: labelOfId(planner.argumentsOf(site)[id]) };
    }
    case 'path':
      return { kind: 'path', name: origin.name, path: origin.path, guard: guarded && origin.own };
    case 'statement': {
      const values = planner.argumentsOf(site);
      const variant = origin.variants?.find(({ unless }) => isUnusual(unless, values));
      const name = [origin.name, ...Object.keys(variant?.unless ?? {})].join(' ');
      return statementOrigin(planner, name, variant?.statement ?? origin.statement, site);
    }
    default:
      return origin satisfies never;
  }
}

/** Whether one of these arguments differs from its default. */
function isUnusual(defaults: Readonly<Record<string, unknown>>, values: ArgumentValues): boolean {
  return Object.entries(defaults).some(
    ([name, usual]) => JSON.stringify(values[name] ?? null) !== JSON.stringify(usual),
  );
}

/**
 * Cypher takes no parameters in some places: there, numbers are part of the statement's text.
 * @throws {BadUserInput} if such a number is missing
 */
function statementOrigin(
  planner: Planner,
  name: string,
  statement: Statement,
  site: ArgumentSite,
): StatementOrigin {
  const values = planner.argumentsOf(site);
  const filter = givenFilter(site, values);
  planner.filters.add(filter?.value);
  const text = fillHoles(statement.text, (hole) =>
    'literal' in hole ? literal(hole.literal, values[hole.literal]) : null,
  );
  const noun = statement.filter?.noun;
  return {
    kind: 'statement',
    name: statement.literals.length === 0 ? name : templateKey(text),
    statement: { ...statement, text },
    filter: noun !== undefined && filter !== null ? { ...filter, noun } : null,
  };
}

function literal(argument: string, value: unknown): string {
  if (typeof value !== 'number' || !Number.isSafeInteger(value))
    throw new BadUserInput(
      `${argument} must be a whole number; it is ${JSON.stringify(value ?? null)}.`,
    );
  return String(value);
}
