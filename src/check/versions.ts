import { z } from 'zod';
import { unpackVersion } from '../export/index.ts';
import { statementFile, type Graph } from '../graph/index.ts';
import { sha256 } from '../model/index.ts';
import { CHECK_LIMITS, Violation } from './violation.ts';

/** A version has about as much text as its document; a text has up to 16 MiB. */
const VERSIONS_AT_ONCE = 100n;
const TEXTS_AT_ONCE = 8n;

const text = z.string();
const versionColumns = z.array(z.tuple([text, text, text, text, z.boolean()]));
const textColumns = z.array(z.tuple([text, text, z.boolean()]));

/** Reads each version that is kept, and looks for its text. */
export async function* brokenVersions(graph: Graph): AsyncGenerator<Violation> {
  const versions = statementFile('check/versions');
  for (let after: string | undefined = ''; after !== undefined;) {
    const { rows } = await graph.read(versions, { after, many: VERSIONS_AT_ONCE }, CHECK_LIMITS);
    const page = versionColumns.parse(rows);
    for (const [id, documentId, digest, packed, hasText] of page) {
      if (!hasText) yield new Violation('the text of a version is there', id, digest);
      const { id: found, sha256: of } = documentIn(packed) ?? {};
      if (found !== documentId || of !== digest)
        yield new Violation('a version holds what its document stated', id, [found, of]);
    }
    after = page.at(-1)?.[0];
  }
  yield* brokenTexts(graph);
}

async function* brokenTexts(graph: Graph): AsyncGenerator<Violation> {
  const texts = statementFile('check/kept-texts');
  for (let after: string | undefined = ''; after !== undefined;) {
    const { rows } = await graph.read(texts, { after, many: TEXTS_AT_ONCE }, CHECK_LIMITS);
    const page = textColumns.parse(rows);
    for (const [id, kept, isNeeded] of page) {
      if (id !== `text:${sha256(kept)}`)
        yield new Violation('the id of a text is that of its SHA-256', id, sha256(kept));
      if (!isNeeded) yield new Violation('a text is kept for a version', id, 'none has it');
    }
    after = page.at(-1)?.[0];
  }
}

/** The document of a version; undefined where it cannot be read. */
function documentIn(packed: string): { id: string; sha256: string } | undefined {
  try {
    return unpackVersion(packed, '').original.document;
  } catch {
    return undefined;
  }
}
