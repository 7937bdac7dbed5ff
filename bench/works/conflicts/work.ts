import { z } from 'zod';
import { compareQuantities } from '../../../src/arithmetic/index.ts';
import { bound } from '../../../src/model/index.ts';
import { same, type Work } from '../work.ts';

const maybe = z.string().nullable();
const figure = z
  .tuple([z.string(), z.string(), maybe, maybe, bound, maybe, maybe, maybe])
  .transform(([id, value, low, high, bound, population, from, to]) => ({
    id,
    quantity: { value, low, high, bound, population, from, to, place: null },
  }));
const row = z.tuple([figure, z.array(figure)]);

export const conflicts: Work = {
  name: 'conflicts',
  number: '12',
  title:
    'the 5 largest figures of a program that are in conflict, with what they differ from and why',
  peerAtLeast: undefined,
  rawAtMost: undefined,
  variables: ({ middleProgram: about }) => same({ about }),
  fromRaw: (rows) => ({
    conflicts: {
      nodes: z
        .array(row)
        .parse(rows)
        .map(([one, others]) => ({
          id: one.id,
          comparisons: others.map(({ id, quantity }) => ({
            ...compareQuantities(one.quantity, quantity),
            statistic: { id, value: quantity.value },
          })),
        })),
    },
  }),
};
