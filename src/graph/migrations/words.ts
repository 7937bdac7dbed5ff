import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import { indexedDocument, indexedWords } from '../../words/index.ts';
import type { Graph } from '../connect.ts';
import { statementFile, type StatementsIn } from '../statement-file.ts';

/** The words by which searches find a node. */
const words = z.object({
  words: z.array(z.string()).nullable(),
  /** Of a document whose text is here. */
  sectionStarts: z.array(z.int()).nullable(),
  sectionPoints: z.array(z.int()).nullable(),
});
type Words = z.infer<typeof words>;

/** A node, the words that are stored of it, and those that its texts make. */
export interface WordsOfNode {
  readonly id: string;
  /** Neo4j's own id. */
  readonly node: string;
  readonly stored: Words;
  readonly made: Words;
}

/** How many nodes are read at once: of documents, which have long texts, few. */
const KINDS = [
  ['entities', 2_000n],
  ['quotes', 2_000n],
  ['passages', 2_000n],
  ['documents', 50n],
] as const satisfies readonly (readonly [StatementsIn<'words'>, bigint])[];

const columns = z.array(
  z.tuple([
    z.string(),
    z.string(),
    z.array(z.string()),
    z.string().nullable(),
    words.shape.words,
    words.shape.sectionStarts,
    words.shape.sectionPoints,
  ]),
);

/** A scan of a large graph takes long. */
const LIMITS = { timeoutMs: 3_600_000 };

/** Every node whose stored words are not those that this version makes of its texts. */
export async function* differingWords(graph: Graph): AsyncGenerator<WordsOfNode> {
  for (const [kind, many] of KINDS) {
    const statement = statementFile(`words/${kind}`);
    let last: string | undefined = '';
    while (last !== undefined) {
      const { rows } = await graph.read(statement, { after: last, many }, LIMITS);
      const page = columns.parse(rows);
      for (const [id, node, texts, text, words, sectionStarts, sectionPoints] of page) {
        const stored = { words, sectionStarts, sectionPoints };
        const made = kind === 'documents' ? ofDocument(texts, text) : ofTexts(texts);
        if (!isDeepStrictEqual(stored, made)) yield { id, node, stored, made };
      }
      last = page.at(-1)?.[0];
    }
  }
}

function ofDocument([title = '']: readonly string[], text: string | null): Words {
  const made = indexedDocument(title, text);
  return text === null ? { ...NO_SECTIONS, words: made.words } : made;
}

function ofTexts(texts: readonly string[]): Words {
  return { ...NO_SECTIONS, words: texts.length === 0 ? null : indexedWords(texts) };
}

const NO_SECTIONS = { sectionStarts: null, sectionPoints: null };

/** Writes the words of every node that lacks them, or has those of another version. */
export async function writeWords(graph: Graph): Promise<void> {
  const write = statementFile('words/write');
  let rows: Record<string, unknown>[] = [];
  let size = 0;
  const flush = async () => {
    if (rows.length > 0) await graph.write(({ run }) => run(write, { rows }));
    [rows, size] = [[], 0];
  };
  for await (const { node, made } of differingWords(graph)) {
    rows.push({ node, ...inNeo4j(made) });
    size += made.words?.reduce((sum, { length }) => sum + length, 0) ?? 0;
    if (rows.length >= MOST_ROWS || size >= MOST_TEXT) await flush();
  }
  await flush();
}

/** What one transaction can hold without trouble: nodes, and UTF-16 code units of words. */
const MOST_ROWS = 2_000;
const MOST_TEXT = 8 * 1024 * 1024;

/** The driver sends numbers of JavaScript as floats. */
function inNeo4j({ words, sectionStarts, sectionPoints }: Words): Record<string, unknown> {
  const integers = (numbers: readonly number[] | null) => numbers?.map(BigInt) ?? null;
  return {
    words,
    sectionStarts: integers(sectionStarts),
    sectionPoints: integers(sectionPoints),
  };
}
