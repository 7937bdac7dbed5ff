import { join } from 'node:path';
import type { Header } from '../authority/index.ts';
import type { Config } from '../config.ts';
import type { AuthorityIndex } from '../identify/index.ts';
import type { Outcome } from './outcome.ts';
import { say } from './output.ts';

/** The folder of the lists that were added. */
export function authoritiesFolder({ FOOTNOTE_HOME }: Config): string {
  return join(FOOTNOTE_HOME, 'authorities');
}

/** All lists that were added, by the names in them. */
export async function readAuthorityIndex(config: Config): Promise<AuthorityIndex> {
  const [{ readAuthorities }, { indexOf }] = await Promise.all([
    import('../authority/index.ts'),
    import('../identify/index.ts'),
  ]);
  return indexOf(await readAuthorities(authoritiesFolder(config)));
}

/** `footnote authority add <names or files…>` */
export async function addAuthorities(config: Config, from: readonly string[]): Promise<Outcome> {
  const { addAuthority } = await import('../authority/index.ts');
  for (const each of from) {
    const added = await addAuthority(authoritiesFolder(config), each);
    say(`Added ${added.name}: ${added.entries.length} entries`);
    sayList(added);
  }
  say('"footnote propose" looks for candidates in them: run it again for earlier documents');
  return 'ok';
}

/** `footnote authority list` */
export async function listAuthorities(config: Config): Promise<Outcome> {
  const { addedAuthorities, availableAuthorities } = await import('../authority/index.ts');
  const added = await addedAuthorities(authoritiesFolder(config));
  say(added.length === 0 ? 'No authority has been added' : 'Added:');
  for (const each of added) sayList(each);
  const names = new Set(added.map(({ name }) => name));
  const others = (await availableAuthorities()).filter(({ name }) => !names.has(name));
  if (others.length > 0) say('Can be added by name:');
  for (const each of others) sayList(each);
  return 'ok';
}

/** `footnote authority remove <name>` */
export async function removeAuthority(config: Config, name: string): Promise<Outcome> {
  const authority = await import('../authority/index.ts');
  await authority.removeAuthority(authoritiesFolder(config), name);
  say(`Removed ${name}. Candidates that proposals have stay until the next "footnote propose"`);
  return 'ok';
}

function sayList({ name, title, source, licence, date }: Header): void {
  say(`  ${name}: ${title}${date === undefined ? '' : `, ${date}`}`);
  say(`    ${source}; ${licence}`);
}
