import { readAuthorities, stateOfAuthorities } from '../authority/index.ts';
import { indexOf, type AuthorityIndex } from '../identify/index.ts';

/** The lists of a folder, indexed again only when they change: all four that Footnote has take 3.5 s. */
export class KnownAuthorities {
  #state: string | undefined;
  #index: Promise<AuthorityIndex> | undefined;

  /** @throws {AuthorityError} BAD_AUTHORITY */
  async index(folder: string): Promise<AuthorityIndex> {
    const state = `${folder} ${await stateOfAuthorities(folder)}`;
    if (this.#index === undefined || state !== this.#state) {
      this.#state = state;
      this.#index = readAuthorities(folder).then(indexOf);
    }
    return this.#index;
  }
}
