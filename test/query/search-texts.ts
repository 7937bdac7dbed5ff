import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { Graph } from '../../src/graph/index.ts';
import { ingest } from '../../src/ingest/index.ts';
import { at, metadata, writeDocuments, type ToWrite } from '../ingest/documents.ts';

/**
 * A document of one passage: a claim that its own words state, which name an entity, so that both can
 * be sought by them.
 */
export function saying(slug: string, words: string, name = 'Ada Example'): ToWrite {
  const text = `${name} wrote: ${words} — as told.`;
  return {
    text,
    annotation: {
      document: { ...metadata(slug, text), title: `Note ${slug}` },
      entities: [{ id: `person:${slug}`, name, mentions: [at(text, name)] }],
      claims: [
        {
          subject: `person:${slug}`,
          predicate: 'WROTE',
          value: 'a note',
          assertedBy: `document:${slug}`,
          passage: at(text, words),
        },
      ],
    },
  };
}

/** Loads documents before the tests of a file, or within one. */
export async function loadAll(graph: Graph, documents: readonly ToWrite[]): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'footnote-search-'));
  try {
    await writeDocuments(folder, documents);
    const { refused, loaded } = await ingest(graph, { paths: [folder] });
    expect(refused).toEqual([]);
    expect(loaded).toHaveLength(documents.length);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
