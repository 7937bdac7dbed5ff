import { useQuery } from '@tanstack/react-query';
import type { TypedDocument } from '@footnote-graph/client';
import { ask, readFrom } from '../api/index.ts';
import { pathOf } from '../facts/address.ts';
import { count } from '../facts/words.ts';
import type { BlankKind, Entry, Question, Values } from './question.ts';

/** A question of a file of the operator's, as the server has it. */
interface OwnQuestion {
  readonly name: string;
  readonly sentence: string;
  readonly query: string;
  readonly blanks: Readonly<Record<string, BlankKind>>;
}

/** The questions that the operator of the server has added. */
export function useOwnQuestions() {
  return useQuery({
    queryKey: ['questions.json'],
    queryFn: async ({ signal }) => {
      const body = await readFrom('/questions.json', { signal });
      const { questions } = JSON.parse(await body.text()) as { questions: readonly OwnQuestion[] };
      return questions.map(asked);
    },
  });
}

function asked({ name, sentence, query, blanks }: OwnQuestion): Question {
  const variablesOf = (values: Values) =>
    Object.fromEntries(
      Object.entries(blanks).map(([blank, kind]) => {
        const value = values[blank] ?? '';
        return [blank, kind === 'number' ? Number(value) : value];
      }),
    );
  const document: TypedDocument<unknown, Record<string, unknown>> = { toString: () => query };
  return {
    name,
    sentence,
    blanks,
    view: 'list',
    operations: (values) => [{ query, variables: variablesOf(values) }],
    answer: async (values, { signal }) => {
      const entries = entriesIn(await ask(document, variablesOf(values), signal));
      return { summary: `${count(entries.length, 'entry', 'entries')}.`, entries };
    },
  };
}

type Item = Readonly<Record<string, unknown>>;

/** The items of the lists in an answer, whatever they are. */
function entriesIn(value: unknown): Entry[] {
  if (Array.isArray(value)) return value.filter(isItem).map((item, at) => entryOf(item, at));
  return isItem(value) ? Object.values(value).flatMap(entriesIn) : [];
}

function isItem(value: unknown): value is Item {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function entryOf(item: Item, at: number): Entry {
  const node = isItem(item['node']) ? item['node'] : item;
  const id = typeof node['id'] === 'string' ? node['id'] : undefined;
  const date = typeof node['date'] === 'string' ? { date: node['date'] } : {};
  return {
    key: `${at} ${id ?? ''}`,
    words: wordsOf(item),
    ...(id === undefined ? {} : { to: pathOf(id) }),
    ...date,
  };
}

/** Fields that say by themselves what they are. */
const PLAIN = ['name', 'title', 'text', 'exact', 'summary'];

/** All that an item says, in one line. */
function wordsOf(item: Item): string {
  return Object.entries(item)
    .flatMap(([field, value]): string[] => {
      if (field === 'id' || field === '__typename' || field === 'cursor' || value == null)
        return [];
      if (Array.isArray(value)) {
        const words = value.map((each) => (isItem(each) ? wordsOf(each) : String(each)));
        return words.length === 0 ? [] : [words.join(', ')];
      }
      if (isItem(value)) return [wordsOf(value)].filter((words) => words !== '');
      const words = typeof value === 'string' ? value : JSON.stringify(value);
      return [PLAIN.includes(field) ? words : `${field} ${words}`];
    })
    .join(' · ');
}
