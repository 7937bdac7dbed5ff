import type { Annotation } from '../../annotation/index.ts';
import { isLinkPredicate, typeOfId, type NodeType } from '../../model/index.ts';
import { problem, type Problem } from '../problem.ts';
import { ENDPOINTS } from './endpoints.ts';

type Claim = Annotation['claims'][number];

/** A claim relates two things, of the kinds that its predicate joins, over a time that does not end before it begins. */
export function checkClaims({ claims }: Annotation): Problem[] {
  return claims.flatMap((claim, at) => {
    const path = `$.claims[${at}]`;
    return [...checkEnds(path, claim), ...checkPeriod(path, claim)];
  });
}

function checkEnds(path: string, { subject, predicate, object }: Claim): Problem[] {
  if (object === subject) return [problem(`${path}.object`, 'other than the subject', object)];
  if (!isLinkPredicate(predicate)) return [];
  const ends = ENDPOINTS[predicate];
  return [
    ...checkEnd(`${path}.subject`, `the subject of ${predicate}`, ends.subject, subject),
    ...checkEnd(`${path}.object`, `the object of ${predicate}`, ends.object, object),
  ];
}

function checkEnd(
  path: string,
  role: string,
  types: readonly NodeType[],
  id: string | undefined,
): Problem[] {
  const type = id === undefined ? undefined : typeOfId(id);
  if (type !== undefined && types.includes(type)) return [];
  return [problem(path, `${role}: ${types.join(', ')}`, id)];
}

function checkPeriod(path: string, { validFrom, validTo }: Claim): Problem[] {
  if (validFrom === undefined || validTo === undefined || validFrom <= validTo) return [];
  return [problem(`${path}.validTo`, `no earlier than validFrom, ${validFrom}`, validTo)];
}
