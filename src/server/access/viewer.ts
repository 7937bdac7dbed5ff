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

const OPEN_PRINTED =
  'Only editors may change anything: open the address for editors that "footnote start" printed, or use "footnote review"';

function refusalFor(settings: Pick<Settings, 'apiKeys' | 'tokens' | 'editorKey'>): string {
  if (isGuarded(settings)) return READS_ONLY;
  return settings.editorKey === undefined ? NO_EDITORS : OPEN_PRINTED;
}

export function viewerOf(
  { name, role }: Caller,
  settings: Pick<Settings, 'apiKeys' | 'tokens' | 'editorKey'>,
): Viewer {
  switch (role) {
    case 'editor':
      return { name: name ?? null, role: 'EDITOR', editRefusal: null };
    case 'reader':
      return {
        name: name ?? null,
        role: 'READER',
        editRefusal: refusalFor(settings),
      };
    default:
      return role satisfies never;
  }
}
