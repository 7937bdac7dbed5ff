import { works, operationFor, type Ask } from '../works/index.ts';
import type { Shape } from '../graph/index.ts';

/** What each size is asked, and what the report calls it. */
export interface Question {
  readonly title: string;
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Those works of the benchmark that show how a graph grows. */
const WORKS = {
  person: 'one person by id',
  'latest-quotes': 'the latest 20 quotes, with speaker and document',
  'busy-speaker': 'a person with a quarter of all quotes: the latest 20, with figures',
  'thousand-statistics': 'a page of 1,000 statistics',
  counts: 'four counts of an agency with a quarter of all statistics',
  path: 'a shortest path of 4 to 6 hops, with its passages',
} as const;

const DOCUMENTS = `query ($text: String!) {
  search(text: $text, types: [DOCUMENT], first: 10) { nodes { __typename ... on Document { id title } } }
}`;

const ALL = `query ($text: String!) {
  search(text: $text, first: 10) { nodes { __typename ... on Node { id } } }
}`;

const GROUPS = `query ($about: ID!) {
  statisticGroups(
    by: [UNIT, YEAR]
    filter: { about: { some: { id: { eq: $about } } } }
    first: 10
  ) { nodes { count } }
}`;

/** The questions with their values for a graph of this shape. */
export async function questionsOf(shape: Shape, ask: Ask): Promise<Question[]> {
  const questions: Question[] = [];
  for (const work of works) {
    const title = Object.entries(WORKS).find(([name]) => name === work.name)?.[1];
    if (title === undefined) continue;
    const { footnote: variables } = await work.variables(shape, ask);
    questions.push({ title, query: operationFor(work, 'footnote'), variables });
  }
  const point = `point ${Math.floor(shape.quotes / 2)}`;
  const program = `program:${String(Math.floor(shape.programs / 2)).padStart(7, '0')}`;
  return [
    ...questions,
    {
      title: 'search of whole texts, one finds',
      query: DOCUMENTS,
      variables: { text: `"${point}"` },
    },
    {
      title: 'search of everything, a name and a number',
      query: ALL,
      variables: { text: 'Example 48' },
    },
    {
      title: 'figures of a program, grouped by unit and year',
      query: GROUPS,
      variables: { about: program },
    },
  ];
}
