import type { Annotation } from '../../annotation/index.ts';
import { findRepeated, type Placed } from '../../contribution/index.ts';
import { decimalKey, isLinkPredicate, LINKS, typeOfId, type NodeType } from '../../model/index.ts';
import { checkDerivations } from './derivations.ts';
import { problem, repetition, type Problem } from '../problem.ts';

type Claim = Annotation['claims'][number];

/** The types that a link may join. */
interface Endpoints {
  readonly subject: readonly NodeType[];
  readonly object: readonly NodeType[];
}

/** Checks what the format cannot express: references, support, repetitions, endpoints, periods and ranges. */
export function checkRules(annotation: Annotation): Problem[] {
  const checks = [checkReferences, checkSupport, checkDuplicates, checkClaims, checkStatistics];
  return [...checks, checkDerivations].flatMap((check) => check(annotation));
}

/** Each id that is used is declared in the same file, and so is each key that a quote cites or a figure derives from. */
function checkReferences(annotation: Annotation): Problem[] {
  const { document, entities, references, statistics, quotes } = annotation;
  const declared = new Set([document.id, ...[...entities, ...references].map(({ id }) => id)]);
  const keys = new Set(statistics.map(({ key }) => key));
  const unknownIds = [...usesOf(annotation)]
    .filter(({ id }) => !declared.has(id))
    .map(({ path, id }) =>
      problem(path, 'an id declared in this file, in entities or references', id),
    );
  const lists = [
    ...statistics.map(({ derivedFrom }, at) => ({
      path: `$.statistics[${at}].derivedFrom.of`,
      list: derivedFrom?.of ?? [],
    })),
    ...quotes.map(({ cites }, at) => ({ path: `$.quotes[${at}].cites`, list: cites })),
  ];
  const unknownKeys = lists.flatMap(({ path, list }) =>
    list.flatMap((key, at) =>
      keys.has(key) ? [] : [problem(`${path}[${at}]`, 'the key of a statistic in this file', key)],
    ),
  );
  return [...unknownIds, ...unknownKeys];
}

/** A use of an id, and its JSON path. */
interface Use {
  path: string;
  id: string;
}

/** Each use of an id where it is not declared. */
function* usesOf({ document, statistics, quotes, claims }: Annotation): Generator<Use> {
  if (document.publisher !== undefined) {
    yield { path: '$.document.publisher.id', id: document.publisher.id };
  }
  for (const [at, { id }] of document.authors.entries()) {
    yield { path: `$.document.authors[${at}].id`, id };
  }
  for (const [at, { place, about, reportedBy }] of statistics.entries()) {
    const path = `$.statistics[${at}]`;
    if (place !== undefined) yield { path: `${path}.place`, id: place };
    yield* all(`${path}.about`, about);
    yield* all(`${path}.reportedBy`, reportedBy);
  }
  for (const [at, { speaker, about }] of quotes.entries()) {
    const path = `$.quotes[${at}]`;
    if (speaker !== undefined) yield { path: `${path}.speaker`, id: speaker };
    yield* all(`${path}.about`, about);
  }
  for (const [at, { subject, object, assertedBy }] of claims.entries()) {
    const path = `$.claims[${at}]`;
    yield { path: `${path}.subject`, id: subject };
    if (object !== undefined) yield { path: `${path}.object`, id: object };
    yield { path: `${path}.assertedBy`, id: assertedBy };
  }
}

function* all(path: string, ids: readonly string[]): Generator<Use> {
  for (const [at, id] of ids.entries()) yield { path: `${path}[${at}]`, id };
}

/** Each entity and reference has a passage: one that names it, or one of a fact that it is part of. */
function checkSupport(annotation: Annotation): Problem[] {
  const used = new Set([...usesOf(annotation)].map(({ id }) => id));
  const expected = 'passages that name it, as no fact in this file does';
  const unsupported = (list: 'entities' | 'references') =>
    annotation[list].flatMap(({ id, mentions }, at) =>
      mentions.length > 0 || used.has(id)
        ? []
        : [problem(`$.${list}[${at}].mentions`, expected, mentions)],
    );
  return [...unsupported('entities'), ...unsupported('references')];
}

/** Ids and keys are declared once, and a list has no item twice. Rows made of the text are compared when they have ids. */
function checkDuplicates(annotation: Annotation): Problem[] {
  const { document, entities, references, statistics, quotes } = annotation;
  const declared = [
    { path: '$.document.id', value: document.id },
    ...entities.map(({ id }, at) => ({ path: `$.entities[${at}].id`, value: id })),
    ...references.map(({ id }, at) => ({ path: `$.references[${at}].id`, value: id })),
  ];
  const keys = statistics.map(({ key }, at) => ({ path: `$.statistics[${at}].key`, value: key }));
  const lists = [
    ...statistics.flatMap(({ about, reportedBy, derivedFrom }, at) => [
      items(`$.statistics[${at}].about`, about),
      items(`$.statistics[${at}].reportedBy`, reportedBy),
      items(`$.statistics[${at}].derivedFrom.of`, derivedFrom?.of ?? []),
    ]),
    ...quotes.flatMap(({ about, cites }, at) => [
      items(`$.quotes[${at}].about`, about),
      items(`$.quotes[${at}].cites`, cites),
    ]),
  ];
  return [declared, keys, ...lists].flatMap(findRepeated).map(repetition);
}

function items(path: string, list: readonly string[]): Placed[] {
  return list.map((value, at) => ({ path: `${path}[${at}]`, value }));
}

/** A claim joins two different things, of types that its predicate joins, over a period that does not end before it begins. */
function checkClaims({ claims }: Annotation): Problem[] {
  return claims.flatMap((claim, at) => {
    const path = `$.claims[${at}]`;
    return [...checkEnds(path, claim), ...checkPeriod(path, claim)];
  });
}

function checkEnds(path: string, { subject, predicate, object }: Claim): Problem[] {
  if (object === subject) return [problem(`${path}.object`, 'other than the subject', object)];
  if (!isLinkPredicate(predicate)) return [];
  const ends: Endpoints = LINKS[predicate];
  return [
    ...checkEnd(`${path}.subject`, `the subject of ${predicate}`, ends.subject, subject),
    // A claim with a value instead makes no link: a senator, where no document names the senate.
    ...(object === undefined
      ? []
      : checkEnd(`${path}.object`, `the object of ${predicate}`, ends.object, object)),
  ];
}

function checkEnd(path: string, role: string, types: readonly NodeType[], id: string): Problem[] {
  const type = typeOfId(id);
  if (type !== undefined && types.includes(type)) return [];
  return [problem(path, `${role}: ${types.join(', ')}`, id)];
}

function checkPeriod(path: string, { validFrom, validTo }: Claim): Problem[] {
  if (validFrom === undefined || validTo === undefined || validFrom <= validTo) return [];
  return [problem(`${path}.validTo`, `no earlier than validFrom, ${validFrom}`, validTo)];
}

interface Range {
  low?: string | undefined;
  high?: string | undefined;
}

/** The low end of a range is not above its high end. */
function checkStatistics({ statistics }: Annotation): Problem[] {
  return statistics.flatMap((statistic, at) => [
    ...checkRange(`$.statistics[${at}]`, statistic),
    ...statistic.renderings.flatMap((rendering, place) =>
      checkRange(`$.statistics[${at}].renderings[${place}]`, rendering),
    ),
  ]);
}

function checkRange(path: string, { low, high }: Range): Problem[] {
  if (low === undefined || high === undefined || decimalKey(low) <= decimalKey(high)) return [];
  return [problem(`${path}.high`, `no less than low, ${low}`, high)];
}
