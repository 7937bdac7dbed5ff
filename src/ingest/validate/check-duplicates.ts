import type { Annotation } from '../../annotation/index.ts';
import { findRepeated, type Placed } from '../../contribution/index.ts';
import { repetition, type Problem } from '../problem.ts';

/** What is declared, and what is listed, is so once. Nodes made of the text are compared when they have ids. */
export function checkDuplicates(annotation: Annotation): Problem[] {
  const { document, entities, references, statistics, quotes } = annotation;
  const declared = [
    { path: '$.document.id', value: document.id },
    ...entities.map(({ id }, at) => ({ path: `$.entities[${at}].id`, value: id })),
    ...references.map(({ id }, at) => ({ path: `$.references[${at}].id`, value: id })),
  ];
  const keys = statistics.map(({ key }, at) => ({ path: `$.statistics[${at}].key`, value: key }));
  const lists = [
    ...statistics.flatMap(({ about, reportedBy }, at) => [
      items(`$.statistics[${at}].about`, about),
      items(`$.statistics[${at}].reportedBy`, reportedBy),
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
