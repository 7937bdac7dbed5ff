import { parse } from 'graphql';
import { z } from 'zod';
import type { Engine } from '../../../src/query/index.ts';
import { TYPES, type SearchArguments } from './search.ts';

/** What the engine says of a search result that nobody else can know: its score, and which passage it shows. */
export interface Ranked {
  readonly id: string;
  readonly score: number;
  readonly passage: string | null;
}

const SEARCH = parse(`
  query ($text: String!, $match: SearchMatch!, $types: [FoundType!], $filter: SearchScope, $asOf: Date) {
    search(text: $text, match: $match, types: $types, filter: $filter, asOf: $asOf, first: 1000) {
      edges { score node { ... on Node { id } } passage { id } }
    }
  }
`);

const answer = z.object({
  search: z.object({
    edges: z.array(
      z.object({
        score: z.number(),
        node: z.object({ id: z.string() }),
        passage: z.object({ id: z.string() }).nullable(),
      }),
    ),
  }),
});

/** Thrown where the scores of a search must be known before it can be answered. */
export class Unranked extends Error {
  readonly key: string;

  constructor(key: string) {
    super('The scores of this search are not known yet.');
    this.key = key;
  }
}

/** The scores that searches gave. */
export class Rankings {
  readonly #known = new Map<string, readonly Ranked[]>();

  /** @throws {Unranked} */
  of({ text, match, types, filter }: SearchArguments, asOf: string): readonly Ranked[] {
    const key = JSON.stringify({
      ...{ text, match, types: types ?? TYPES, filter: filter ?? {} },
      ...(asOf === '' ? {} : { asOf }),
    });
    const known = this.#known.get(key);
    if (known === undefined) throw new Unranked(key);
    return known;
  }

  async ask(engine: Engine, { key }: Unranked): Promise<void> {
    const variables = z.record(z.string(), z.unknown()).parse(JSON.parse(key));
    const said = await engine.execute({ document: SEARCH, variables });
    const { search } = answer.parse(said?.data);
    this.#known.set(
      key,
      search.edges.map(({ node, score, passage }) => ({
        ...{ id: node.id, score },
        passage: passage?.id ?? null,
      })),
    );
  }
}
