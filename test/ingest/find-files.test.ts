import { execFileSync } from 'node:child_process';
import { chmod, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readAll } from '../../src/ingest/read/index.ts';

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'footnote-find-'));
});

afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

/** What is read from paths in the folder, and what is refused. */
async function read(...paths: string[]): Promise<{ files: string[]; refused: string[] }> {
  const files: string[] = [];
  const refused: string[] = [];
  const inFolder = paths.map((path) => join(folder, path));
  for await (const each of readAll(inFolder, [], 'annotations')) {
    if ('source' in each) files.push(each.source.file.slice(folder.length + 1));
    if ('refused' in each) refused.push(each.refused.message.replaceAll(folder, ''));
  }
  return { files, refused };
}

const annotation = (name: string) => writeFile(join(folder, name), '{}');

test('links to files and folders are followed, and one that leads back is not followed again', async () => {
  await mkdir(join(folder, 'a/deep'), { recursive: true });
  await mkdir(join(folder, 'b'));
  await annotation('b/one.annotation.json');
  await symlink(join(folder, 'b/one.annotation.json'), join(folder, 'a/two.annotation.json'));
  await symlink(join(folder, 'b'), join(folder, 'a/deep/b'));
  await symlink(folder, join(folder, 'b/back'));
  expect((await read('a')).files).toEqual([
    'a/deep/b/one.annotation.json',
    'a/two.annotation.json',
  ]);
});

test('folders that link to one another are read once each', async () => {
  for (const each of ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'l']) {
    await mkdir(join(folder, each));
    await annotation(`${each}/one.annotation.json`);
    for (const other of 'abcdefghijkl')
      await symlink(join(folder, other), join(folder, each, `to-${other}`));
  }
  expect((await read('')).files).toHaveLength(12);
});

test('a link that leads nowhere is refused, and the others are read', async () => {
  await annotation('one.annotation.json');
  await symlink(join(folder, 'gone'), join(folder, 'two.annotation.json'));
  await symlink(join(folder, 'gone'), join(folder, 'ignored.txt'));
  const { files, refused } = await read('');
  expect(files).toEqual(['one.annotation.json']);
  expect(refused).toEqual(['/two.annotation.json: $ must be a file or folder; it is absent']);
});

test('a pipe is refused, in a folder and by its name, and is not waited for', async () => {
  for (const name of ['a.annotation.json', 'b.jsonl']) execFileSync('mkfifo', [join(folder, name)]);
  for (const paths of [[''], ['a.annotation.json', 'b.jsonl']]) {
    const { refused } = await read(...paths);
    expect(refused).toHaveLength(2);
    expect(refused[0]).toContain('a pipe, socket or device');
  }
});

test('a folder that may not be read is refused alone', async () => {
  await mkdir(join(folder, 'closed'));
  await annotation('one.annotation.json');
  await chmod(folder, 0o755);
  await chmod(join(folder, 'closed'), 0);
  const { files, refused } = await asNobody(() => read(''));
  expect(files).toEqual(['one.annotation.json']);
  expect(refused).toHaveLength(1);
  expect(refused[0]).toContain('/closed: $ must be a folder that can be read; it is "EACCES');
});

test('a folder whose entries may not be opened tells of those that may hold annotations', async () => {
  await mkdir(join(folder, 'listed/deep'), { recursive: true });
  await annotation('listed/one.annotation.json');
  await writeFile(join(folder, 'listed/notes.txt'), '');
  await chmod(folder, 0o755);
  await chmod(join(folder, 'listed'), 0o444);
  const { refused } = await asNobody(() => read(''));
  expect(refused.map((message) => message.split(':')[0])).toEqual([
    '/listed/deep',
    '/listed/one.annotation.json',
  ]);
});

/** Root may read everything. */
async function asNobody<T>(work: () => Promise<T>): Promise<T> {
  const isRoot = process.getuid?.() === 0;
  if (isRoot) process.seteuid?.(65_534);
  try {
    return await work();
  } finally {
    if (isRoot) process.seteuid?.(0);
  }
}
