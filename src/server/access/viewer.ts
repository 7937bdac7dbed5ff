import type { Caller, Settings } from '../settings.ts';
import { isGuarded } from './protection.ts';

/** What the API tells callers of themselves: of a key or token no more than its name. */
export interface Viewer {
  name: string | null;
  role: 'READER' | 'EDITOR';
  /** Why their changes are refused, and the way out; null for editors. */
  editRefusal: string | null;
}

const READS_ONLY = 'Only editors may change anything: send a key or token with the role editor';
const NO_EDITORS =
  'Only editors may change anything, and this server has none, because it has no keys: set FOOTNOTE_API_KEYS or FOOTNOTE_JWKS, or use "footnote review" on the machine of the graph';

export function viewerOf(
  { name, role }: Caller,
  settings: Pick<Settings, 'apiKeys' | 'tokens'>,
): Viewer {
  switch (role) {
    case 'editor':
      return { name: name ?? null, role: 'EDITOR', editRefusal: null };
    case 'reader':
      return {
        name: name ?? null,
        role: 'READER',
        editRefusal: isGuarded(settings) ? READS_ONLY : NO_EDITORS,
      };
    default:
      return role satisfies never;
  }
}
