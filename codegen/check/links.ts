import type { Endpoints, Model, WholeStatement } from '../parse/index.ts';
import { diagnostic } from '../source.ts';
import type { CheckContext } from './context.ts';

/** A relationship type that claims make between referents, and the labels that it joins. */
export interface LinkType {
  readonly type: string;
  readonly from: readonly string[];
  readonly to: readonly string[];
}

const VOCABULARY = 'src/model/vocabulary.ts';

/** The link types whose relationships carry the ids of claims and nothing else. */
export function plainLinkTypes({ model }: CheckContext, links: readonly LinkType[]): string[] {
  return links
    .map(({ type }) => type)
    .filter((type) => [...(model.relationships.get(type)?.keys() ?? [])].join() === 'claims');
}

/** Every link type of the vocabulary is stored between the labels that it joins, and some load writes it. */
export function checkLinks(
  { model }: CheckContext,
  links: readonly LinkType[],
  statements: readonly WholeStatement[],
): string[] {
  const written = new Set(statements.flatMap(typesWritten));
  return links.flatMap((link) => {
    const { type } = link;
    const lines = model.endpoints.filter((each) => each.type === type);
    const [first] = lines;
    if (first === undefined)
      return [
        diagnostic(
          model.end,
          `[:${type}] is missing. ${VOCABULARY} has this link type, so add the line ${lineOf(link)}.`,
        ),
      ];
    const found: string[] = [];
    if (lines.some((line) => !isSame(model, link, line)))
      found.push(diagnostic(first, `[:${type}] must be ${lineOf(link)}, as ${VOCABULARY} has it.`));
    if (model.relationships.get(type)?.has('claims') !== true)
      found.push(
        diagnostic(first, `[:${type}] must have the property claims, because it is a link.`),
      );
    if (!written.has(type))
      found.push(
        diagnostic(
          first,
          `No statement of cypher/load/ writes [:${type}]: a link with other properties than claims needs a statement of its own.`,
        ),
      );
    return found;
  });
}

function isSame(model: Model, link: LinkType, line: Endpoints): boolean {
  const kinds = (labels: readonly string[]) =>
    [...new Set(labels.flatMap((label) => [...(model.kinds.get(label) ?? [label])]))].sort().join();
  return kinds(link.from) === kinds(line.from) && kinds(link.to) === kinds(line.to);
}

function lineOf({ type, from, to }: LinkType): string {
  return `(:${from.join('|')})-[:${type} {claims}]->(:${to.join('|')})`;
}

/** The relationship types that a statement of cypher/load/ writes with MERGE or CREATE. */
function typesWritten({ name, words }: WholeStatement): string[] {
  if (!name.startsWith('load/')) return [];
  return words.flatMap(({ role, token }, index) => {
    if (role !== 'type') return [];
    const before = words.slice(0, index).findLast((word) => word.role === 'keyword');
    return before?.token.text === 'MERGE' || before?.token.text === 'CREATE' ? [token.text] : [];
  });
}
