import { useAsk, WhoAsksDocument, type WhoAsksQuery } from '../api/index.ts';

export type Viewer = WhoAsksQuery['viewer'];

/** Who this tab is to the server, and what it may do; undefined until the server has said so. */
export function useViewer({ enabled = true } = {}): Viewer | undefined {
  return useAsk(WhoAsksDocument, {}, { enabled }).data?.viewer;
}

/** `ada, editor`; where the server asks for no key, the role alone. */
export function nameAndRole({ name, role }: Viewer): string {
  const roleName = role === 'EDITOR' ? 'editor' : 'reader';
  return name == null ? roleName : `${name}, ${roleName}`;
}
