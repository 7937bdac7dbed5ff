import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sha256 } from '../../src/model/index.ts';
import { report } from '../ingest/report.ts';
import type { AnnotationMutant } from './annotation-mutant.ts';
import { changeBytes } from './change-bytes.ts';
import { changeJson } from './change-json.ts';

/** Writes a mutated report into a folder, under a unique name. @returns the file to load. */
export async function writeMutant(
  folder: string,
  slug: string,
  { form, json, text: textChanges, digested, bytes }: AnnotationMutant,
): Promise<string> {
  const { text, annotation } = report(slug);
  const changedText = textChanges.reduce(changeBytes, Buffer.from(text));
  if (digested) annotation.document.sha256 = sha256(changedText.toString('utf8'));
  const asExport = form === 'export';
  const whole = asExport ? { text: changedText.toString('utf8'), annotation } : annotation;
  const changed = Buffer.from(JSON.stringify(json.reduce<unknown>(changeJson, whole) ?? null));
  const file = join(folder, asExport ? `${slug}.jsonl` : `${slug}.annotation.json`);
  if (!asExport) await writeFile(join(folder, `${slug}.md`), changedText);
  await writeFile(file, bytes.reduce(changeBytes, changed));
  return file;
}
