import type { GraphQLSchema } from 'graphql';
import type { Validity } from '../src/catalogue/index.ts';
import { labelOf, LINKS, RELATED_TO } from '../src/model/index.ts';
import {
  check,
  checkLinks,
  checkStatements,
  plainLinkTypes,
  type CheckContext,
  type LinkType,
} from './check/index.ts';
import {
  blocksOf,
  Fragments,
  holdsBlocks,
  modelOf,
  nodeLabelsOf,
  readPatterns,
  readStatements,
  templateOf,
  tokensOf,
  type Patterns,
  type WholeStatement,
} from './parse/index.ts';
import type { SourceFile } from './source.ts';

const MODEL = 'cypher/model.cypher';

/** Everything that generation reads, parsed and found to be without contradiction. */
export interface Project {
  readonly context: CheckContext;
  readonly patterns: Patterns;
  readonly statements: readonly WholeStatement[];
  /** All link types, in the order of the vocabulary. */
  readonly linkTypes: readonly string[];
  /** Those that carry only the ids of claims. */
  readonly plainLinkTypes: readonly string[];
  /** What a day requires of claims and links. */
  readonly validity: Validity;
  /** One label of every node. */
  readonly nodeLabels: readonly string[];
  readonly labels: readonly string[];
}

/** The link types of the vocabulary: one for each predicate of its own, and RELATED_TO for all others. */
export const vocabulary: readonly LinkType[] = [
  ...Object.entries(LINKS).map(([type, { subject, object }]) => ({
    type,
    from: subject.map(labelOf),
    to: object.map(labelOf),
  })),
  { type: RELATED_TO, from: ['Referent'], to: ['Referent'] },
];

/** What `{name}` in descriptions of schema/ stands for. */
export const words = { linkPredicates: Object.keys(LINKS).join(', ') };

/**
 * Parses and checks a project.
 * @throws {Error} that lists everything that is wrong, each with file and line.
 */
export function projectOf(
  schema: GraphQLSchema,
  files: readonly SourceFile[],
  links: readonly LinkType[] = vocabulary,
): Project {
  const modelFile = files.find(({ path }) => path === MODEL);
  if (modelFile === undefined) throw new Error(`${MODEL} is missing: it lists what is stored.`);
  const { model, diagnostics } = modelOf(modelFile);
  const read = files.filter(holdsBlocks).map(blocksOf);
  const blocks = read.flatMap((each) => each.blocks);
  const linkTypes = links.map(({ type }) => type);
  const unchecked = { schema, model, stored: new Map(), entries: new Map() };
  const plain = plainLinkTypes(unchecked, links);
  const nodeLabels = nodeLabelsOf(model);
  const fragments = new Fragments(
    blocks.filter((block) => block.kind === 'fragment'),
    new Map([
      ['linkType', linkTypes],
      ['linkPredicate', linkTypes.filter((type) => type !== RELATED_TO).sort()],
      ['plainLink', plain],
      ['nodeLabel', nodeLabels],
    ]),
  );
  const patterns = readPatterns(
    schema,
    blocks.filter((block) => block.kind === 'pattern'),
    fragments,
  );
  const statements = files
    .filter((file) => file !== modelFile && !holdsBlocks(file))
    .flatMap((file) => readStatements(file, fragments));
  const validity = { ...validityOf(fragments), linkTypes };
  fragments.reportUnused();
  const context = { schema, model, stored: patterns.stored, entries: patterns.entries };
  const all = [
    ...diagnostics,
    ...read.flatMap((each) => each.diagnostics),
    ...fragments.diagnostics,
    ...patterns.diagnostics,
    ...check(context),
    ...checkLinks(context, links, statements),
    ...checkStatements(context, statements),
  ];
  if (all.length > 0)
    throw new Error(`schema/ and cypher/ contradict each other:\n${[...new Set(all)].join('\n')}`);
  return {
    ...{ context, patterns, statements, linkTypes },
    ...{ plainLinkTypes: plain, validity, nodeLabels, labels: [...model.labels.keys()] },
  };
}

/** A project without links to time needs no such fragments. */
function validityOf(fragments: Fragments): Omit<Validity, 'linkTypes'> {
  const condition = (name: string, variable: string) =>
    fragments.has(name)
      ? templateOf(fragments.expand(tokensOf(`@${name}(${variable})`, { file: MODEL, line: 1 })))
      : [];
  return { claim: condition('mayHold', 'claim'), link: condition('isHeldUp', 'link') };
}
