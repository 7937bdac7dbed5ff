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
    case 'label': {
      const { kind, label, day = null, where = null } = origin;
      return { kind, label, day, where };
    }
    case 'node': {
      const label = labelOfId(planner.argumentsOf(site)[idArgument(site)]);
      const where = label === 'Claim' ? (origin.where ?? null) : null;
      return { kind: 'label', label, day: origin.day ?? null, where };
    }
    case 'path': {
      const { kind, name, path, day = null } = origin;
      return { kind, name, path, guard: guarded && origin.own, day };
    }
    case 'statement': {
      const values = planner.argumentsOf(site);
      const variant = origin.variants?.find(({ unless }) => isUnusual(unless, values));
      const name = [origin.name, ...Object.keys(variant?.unless ?? {})].join(' ');
      const statement = variant?.statement ?? origin.statement;
      return statementOrigin(planner, { name, statement, day: origin.day ?? null }, site);
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
  {
    name,
    statement,
    day,
  }: { readonly name: string; readonly statement: Statement; readonly day: string | null },
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
    day,
    catalogue: planner.catalogue,
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
