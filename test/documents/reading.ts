import { expect } from 'vitest';
import { readDocument, type ReadDocument, type RefusalCode } from '../../src/documents/index.ts';

/** Reads a document that is expected to be read, and holds it against what is true of all. */
export async function read(content: Uint8Array | string, fileName: string): Promise<ReadDocument> {
  const reading = await readDocument(bytesOf(content), { fileName });
  if ('refused' in reading) throw new Error(reading.refused.message);
  expectSound(reading);
  return reading;
}

/** The code by which a document is refused. */
export async function refusalOf(
  content: Uint8Array | string,
  fileName: string,
): Promise<RefusalCode | undefined> {
  const reading = await readDocument(bytesOf(content), { fileName });
  return 'refused' in reading ? reading.refused.code : undefined;
}

/** What each kind of structure holds, as text. */
export function structureOf({ text, structure }: ReadDocument): string[] {
  return structure.map(({ kind, start, end, ...more }) => {
    const details = Object.values(more).join(' ');
    return `${kind} ${details}: ${text.slice(start, end)}`;
  });
}

function expectSound({ text, sourceMap, structure }: ReadDocument): void {
  let end = 0;
  for (const range of sourceMap) {
    expect(range.start).toBe(end);
    expect(range.end).toBeGreaterThan(range.start);
    end = range.end;
  }
  expect(end).toBe(text.length);
  expect(text).not.toMatch(/\p{Surrogate}/u);
  for (const each of structure) {
    expect(each.start).toBeLessThan(each.end);
    expect(each.end).toBeLessThanOrEqual(text.length);
  }
}

function bytesOf(content: Uint8Array | string): Uint8Array {
  return typeof content === 'string' ? Buffer.from(content) : content;
}
