import { z } from 'zod';
import type { Row } from '../../../src/model/index.ts';
import type { Stored } from './stored.ts';

const texts = z.array(z.string());

/** A name of an entity, and the documents that use it. */
export interface NameUse {
  readonly name: string;
  readonly isChosen: boolean;
  readonly users: readonly Row[];
}

/** What `nameUses` answers: each name of an entity with the documents whose descriptions have it. */
export function namesOf(stored: Stored, row: Row): NameUse[] {
  const { name: chosen, aliases } = row;
  const names = aliases === undefined ? [] : [String(chosen), ...texts.parse(aliases)];
  return names.map((name, at) => {
    const users = stored
      .to(row, 'DESCRIBES')
      .filter(
        (said) => said.row['name'] === name || texts.parse(said.row['aliases']).includes(name),
      )
      .map(({ start }) => start);
    return { name, isChosen: at === 0, users };
  });
}
