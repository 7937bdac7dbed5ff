import type { NodeType } from '../../src/model/index.ts';
import type { DrawnEntity } from './drawn.ts';
import { idOf } from './shape.ts';
import { FIRST, LAST } from './words.ts';

/** The name of an entity; all documents use the same one. */
export function entity(
  type: Extract<NodeType, 'person' | 'agency' | 'program'>,
  number: number,
): Omit<DrawnEntity, 'span'> {
  const id = idOf(type, number);
  switch (type) {
    case 'person': {
      const first = FIRST[number % FIRST.length] ?? FIRST[0];
      const last = LAST[number % LAST.length] ?? LAST[0];
      const name = `${first} ${last} ${number}`;
      return { id, name, kind: null, description: `Number ${number} of those who speak` };
    }
    case 'agency':
      return { id, name: `Agency ${number}`, kind: null, description: `Body number ${number}` };
    case 'program':
      return { id, name: `Program ${number}`, kind: 'PROGRAM', description: `Scheme ${number}` };
    default: {
      const impossible: never = type;
      return impossible;
    }
  }
}
