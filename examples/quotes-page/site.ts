import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Client } from '@footnote-graph/client';
import {
  ChangesSinceDocument,
  LatestChangeDocument,
  QuotedPeopleDocument,
} from './generated/graphql.ts';
import { quotesPage } from './quotes-page.ts';

/** What the pages of a person show, and their files. */
interface Built {
  readonly files: readonly string[];
  readonly shows: readonly string[];
}

interface State {
  /** The moment of the last change that the site shows; null before the first. */
  since: string | null;
  /** By the ids of people. */
  readonly built: Map<string, Built>;
}

const STATE = 'site.json';
const MANY = 100;

/**
 * A static site with pages of quotes for each person who is quoted. It remembers which people and documents each
 * page shows, so that a change of the graph has only those pages made again that show something of it.
 */
export class Site {
  readonly #client: Client;
  readonly #folder: string;

  constructor(client: Client, folder: string) {
    this.#client = client;
    this.#folder = folder;
  }

  /** Makes all pages. */
  async build(): Promise<void> {
    await mkdir(this.#folder, { recursive: true });
    // What changes from now on is in the next update, whether or not the pages have it already.
    const { changes } = await this.#client.request(LatestChangeDocument, {});
    const state: State = { since: changes.nodes[0]?.at ?? null, built: new Map() };
    const pages = this.#client.pages(QuotedPeopleDocument, { first: MANY }, ({ people }) => people);
    for await (const { people } of pages)
      for (const { id } of people.nodes) await this.#make(id, state);
    await this.#keep(state);
  }

  /** Makes again what changed since. @returns the ids of the people whose pages those are */
  async update(): Promise<string[]> {
    const state = await this.#state();
    const touched = new Set<string>();
    const variables = { since: state.since, first: MANY };
    const pages = this.#client.pages(ChangesSinceDocument, variables, ({ changes }) => changes);
    for await (const { changes } of pages)
      for (const { at, touches } of changes.nodes) {
        state.since = at;
        for (const id of touches) touched.add(id);
      }
    const stale = [...state.built]
      .filter(([, { shows }]) => shows.some((id) => touched.has(id)))
      .map(([person]) => person);
    const people = new Set([...stale, ...[...touched].filter((id) => id.startsWith('person:'))]);
    for (const person of people) await this.#make(person, state);
    await this.#keep(state);
    return [...people];
  }

  /** Makes the pages of a person, and removes those that are no longer needed. */
  async #make(person: string, state: State): Promise<void> {
    const files: string[] = [];
    const shows = new Set<string>();
    let after: string | null = null;
    do {
      const page = await quotesPage(this.#client, person, after);
      // Nobody quotes them, or nobody names them any more.
      if (page.shows.length === 1) break;
      const number = files.length === 0 ? '' : `.${files.length + 1}`;
      const file = `${person.replace('person:', '')}${number}.html`;
      await writeFile(join(this.#folder, file), page.html);
      files.push(file);
      for (const id of page.shows) shows.add(id);
      after = page.next;
    } while (after !== null);
    for (const file of state.built.get(person)?.files ?? [])
      if (!files.includes(file)) await rm(join(this.#folder, file), { force: true });
    if (files.length === 0) state.built.delete(person);
    else state.built.set(person, { files, shows: [...shows] });
  }

  async #state(): Promise<State> {
    const text = await readFile(join(this.#folder, STATE), 'utf8');
    const { since, built } = JSON.parse(text) as { since: string | null; built: [string, Built][] };
    return { since, built: new Map(built) };
  }

  async #keep({ since, built }: State): Promise<void> {
    await writeFile(join(this.#folder, STATE), JSON.stringify({ since, built: [...built] }));
  }
}
