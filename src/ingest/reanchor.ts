import { annotationOf, storedContributionsOf } from '../export/index.ts';
import { runReading, type Graph } from '../graph/index.ts';
import { escapeControls } from '../model/index.ts';
import { reanchor, type Anchoring } from './anchor/index.ts';
import type { Prepared } from './load/index.ts';
import { Preparation } from './preparation.ts';
import type { Refusal } from './problem.ts';

/** What became of the passages of a document whose text has changed. */
export interface Reanchored extends Anchoring {
  /** The document's id. */
  readonly document: string;
}

/**
 * Brings what the graph has of an annotated document to a new text of it.
 * @param supersede whether to leave out what has no certain place there; otherwise that is refused.
 * @returns the revision to load; undefined if the document has gone meanwhile.
 */
export async function reanchorStored(
  graph: Graph,
  { file, contribution: { document } }: Prepared,
  supersede: boolean,
): Promise<{ prepared: Prepared; reanchored: Reanchored } | { refused: Refusal } | undefined> {
  const [stored] = await storedContributionsOf(runReading(graph), [document.id]);
  if (stored === undefined) return undefined;
  const { text, sha256, file: name } = document;
  const earlier = stored.contribution.document.text;
  const { annotation, anchoring } = reanchor(annotationOf(stored.original), earlier, text);
  const reanchored = { document: document.id, ...anchoring };
  if (!supersede && anchoring.lost.length + anchoring.ambiguous.length > 0)
    return { refused: uncertain(file, reanchored) };
  const preparation = new Preparation();
  const prepared = await preparation.of({
    source: {
      file,
      annotation: {
        ...annotation,
        version: stored.version,
        document: { ...annotation.document, sha256, file: name },
      },
      text: () => Promise.resolve({ text }),
      recordedAt: {},
    },
  });
  const [refused] = preparation.refused;
  if (refused !== undefined) return { refused };
  return prepared === undefined ? undefined : { prepared, reanchored };
}

/** The most passages that a refusal lists. */
const MOST_LISTED = 20;

function uncertain(file: string, { document, lost, ambiguous }: Reanchored): Refusal {
  const lines = linesOf({ lost, ambiguous });
  const expected = 'in one certain place of the new text';
  const listed = lines.slice(0, MOST_LISTED);
  const rest = lines.length - listed.length;
  return {
    file,
    problems: lines.map((found) => ({ path: '$', expected, found })),
    message: [
      `${escapeControls(file)}: ${lines.length} passages that ${document} is annotated with have no certain place in this text; --supersede-lost loads it without what rests on them alone, or ingest a new annotation of it`,
      ...listed,
      ...(rest > 0 ? [`and ${rest} more`] : []),
    ].join('\n  '),
  };
}

/** Each passage that has no certain place, in one line. */
export function linesOf({ lost, ambiguous }: Pick<Anchoring, 'lost' | 'ambiguous'>): string[] {
  return [
    ...lost.map((exact) => `lost: ${quoted(exact)}`),
    ...ambiguous.map(({ exact, places }) => `ambiguous, in ${places} places: ${quoted(exact)}`),
  ];
}

/** UTF-16 code units of a passage that a line shows. */
const SHOWN = 100;

function quoted(exact: string): string {
  const words = exact.replace(/\s+/g, ' ');
  const shown = words.length > SHOWN ? `${words.slice(0, SHOWN)}…` : words;
  return escapeControls(JSON.stringify(shown));
}
