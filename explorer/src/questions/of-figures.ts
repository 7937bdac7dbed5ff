import { ask, StatisticByIdDocument, StatisticsWithDocument } from '../api/index.ts';
import { nameOf } from '../facts/names.tsx';
import { count, list } from '../facts/words.ts';
import { conflictsOf } from '../figures/conflicts.ts';
import { derivationsOf } from '../figures/derivations.ts';
import { allStatistics, entryOf, figureFacts, inOrderOfTime } from './gather.ts';
import type { Question } from './question.ts';

export const conflictingFigures: Question = {
  name: 'conflicting-figures',
  sentence: 'Which figures conflict, and why?',
  blanks: {},
  view: 'list',
  operations: () => [{ query: StatisticsWithDocument.toString(), variables: {} }],
  answer: async (_, signal) => {
    const conflicts = conflictsOf(await allStatistics(null, signal));
    return {
      summary: `${count(conflicts.length, 'quantity is', 'quantities are')} stated with different values; contradictions come first.`,
      entries: conflicts.flatMap(({ title, verdict, reason, statistics }) =>
        statistics
          .flatMap(figureFacts)
          .map((fact) => entryOf(fact, { group: `${title}: ${verdict}. ${reason}.` })),
      ),
    };
  },
};

export const traceFigure: Question = {
  name: 'trace-figure',
  sentence: 'Where does the figure [figure] come from first?',
  blanks: { figure: 'figure' },
  view: 'timeline',
  operations: ({ figure: id }) => [{ query: StatisticByIdDocument.toString(), variables: { id } }],
  answer: async ({ figure = '' }, signal) => {
    const { statistic } = await ask(StatisticByIdDocument, { id: figure }, signal);
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

export const percentagesThatDoNotFollow: Question = {
  name: 'percentages-that-do-not-follow',
  sentence: 'Which percentage does not follow from the figures beside it?',
  blanks: {},
  view: 'list',
  operations: () => [{ query: StatisticsWithDocument.toString(), variables: {} }],
  answer: async (_, signal) => {
    const derivations = derivationsOf(await allStatistics(null, signal));
    const wrong = derivations.filter(({ follows }) => !follows);
    return {
      summary: `${count(wrong.length, 'percentage')} of ${count(derivations.length, 'that can be computed', 'that can be computed')} do not follow exactly.`,
      entries: derivations.flatMap(({ share, from, arithmetic, follows }) =>
        [share, ...from].flatMap((statistic) =>
          figureFacts(statistic)
            .slice(0, 1)
            .map((fact) =>
              entryOf(fact, {
                key: `${share.id} ${statistic.id}`,
                group: `${arithmetic}${follows ? '' : ' (does not follow)'}`,
              }),
            ),
        ),
      ),
    };
  },
};
