import {
  ask,
  FigureConflictsDocument,
  FigureDerivationsDocument,
  StatisticByIdDocument,
  StatisticsWithDocument,
} from '../api/index.ts';
import { nameOf } from '../facts/names.tsx';
import { count, list, number } from '../facts/words.ts';
import { allConflicts, conflictsIn, VERDICT_WORDS, VERDICTS } from '../figures/conflicts.ts';
import { allDerivations } from '../figures/derivations.ts';
import { quantitiesOf } from '../figures/quantities.ts';
import { entryOf, figureFacts, inOrderOfTime, statisticsOf } from './gather.ts';
import type { Question } from './question.ts';

export const conflictingFigures: Question = {
  name: 'conflicting-figures',
  sentence: 'Which figures conflict, and why?',
  blanks: {},
  view: 'list',
  operations: () => [
    { query: FigureConflictsDocument.toString(), variables: {} },
    { query: StatisticsWithDocument.toString(), variables: { filter: { id: { in: [] } } } },
  ],
  answer: async (_, gathering) => {
    const differing = await allConflicts(gathering);
    const statistics = await statisticsOf(
      differing.map(({ id }) => id),
      gathering,
    );
    const found = new Map(differing.map((each) => [each.id, each]));
    const groups = quantitiesOf(statistics)
      .flatMap((quantity) => {
        const [first] = conflictsIn(quantity, found);
        return first ? [{ ...quantity, ...first }] : [];
      })
      .toSorted((a, b) => VERDICTS.indexOf(a.verdict) - VERDICTS.indexOf(b.verdict));
    return {
      summary: `${count(groups.length, 'quantity is', 'quantities are')} stated with different values; contradictions come first.`,
      entries: groups.flatMap(({ measure, population, verdict, because, statistics: stated }) => {
        const title = [measure, population].filter(Boolean).join(', ');
        const group = `${title}: ${VERDICT_WORDS[verdict]}. ${because}`;
        return stated.flatMap(figureFacts).map((fact) => entryOf(fact, { group }));
      }),
    };
  },
};

export const traceFigure: Question = {
  name: 'trace-figure',
  sentence: 'Where does the figure [figure] come from first?',
  blanks: { figure: 'figure' },
  view: 'timeline',
  operations: ({ figure: id }) => [{ query: StatisticByIdDocument.toString(), variables: { id } }],
  answer: async ({ figure = '' }, gathering) => {
    const { statistic } = await ask(StatisticByIdDocument, { id: figure }, gathering.signal);
    const entries = statistic
      ? inOrderOfTime(
          statistic.renderings.nodes.map((rendering) =>
            entryOf({ kind: 'figure', figure: { statistic, rendering } }),
          ),
        )
      : [];
    const reporters = statistic?.reportedBy.map(nameOf) ?? [];
    return {
      summary:
        reporters.length > 0
          ? `The passages name ${list(reporters)} as its source. The earliest passage comes first.`
          : 'No passage names a source. The earliest passage comes first.',
      entries,
    };
  },
};

export const figuresThatDoNotFollow: Question = {
  name: 'figures-that-do-not-follow',
  sentence: 'Which figure does not follow from those that it derives from?',
  blanks: {},
  view: 'list',
  operations: () => [
    { query: FigureDerivationsDocument.toString(), variables: {} },
    { query: StatisticsWithDocument.toString(), variables: { filter: { id: { in: [] } } } },
  ],
  answer: async (_, gathering) => {
    const derivations = await allDerivations(gathering);
    const ids = new Set(derivations.flatMap(({ id, operands }) => [id, ...operands]));
    const statistics = await statisticsOf([...ids], gathering);
    const byId = new Map(statistics.map((each) => [each.id, each]));
    const wrong = derivations.filter(({ follows }) => !follows);
    return {
      summary: `${number(wrong.length)} of ${count(derivations.length, 'derived figure')} do not follow exactly.`,
      entries: derivations.flatMap(({ key, id, operands, arithmetic, follows }) =>
        [id, ...operands].flatMap((each) => {
          const statistic = byId.get(each);
          const [fact] = statistic ? figureFacts(statistic) : [];
          const group = `${arithmetic}${follows ? '' : ' (does not follow)'}`;
          return fact ? [entryOf(fact, { key: `${key} ${each}`, group })] : [];
        }),
      ),
    };
  },
};
