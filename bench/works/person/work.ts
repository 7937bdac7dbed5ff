import { z } from 'zod';
import { first } from '../first.ts';
import { same, type Work } from '../work.ts';

const peer = z
  .object({ people: first(z.unknown()) })
  .transform(({ people: person }) => ({ person }));

export const person: Work = {
  name: 'person',
  number: '1',
  title: 'one person by id, 5 scalars',
  peerAtLeast: 1.5,
  rawAtMost: 1.4,
  variables: ({ quietPerson: id }) => same({ id }),
  fromRaw([row]) {
    if (row === undefined) return { person: null };
    const [id, name, aliases, description] = row;
    return { person: { __typename: 'Person', id, name, aliases, description } };
  },
  fromPeer: (data) => peer.parse(data),
};
