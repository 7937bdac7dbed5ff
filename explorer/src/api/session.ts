/** The key or token of this tab. Closing the tab forgets it; no other tab sees it. */
const SLOT = 'footnote.credential';

/** An address may bring the key along, as `footnote start` prints it. It is kept, and taken out of the address. */
const [, given] = /^#key=([\w-]+)$/.exec(location.hash) ?? [];
if (given !== undefined) {
  sessionStorage.setItem(SLOT, given);
  history.replaceState(history.state, '', `${location.pathname}${location.search}`);
}

const listeners = new Set<() => void>();

export function credential(): string | null {
  return sessionStorage.getItem(SLOT);
}

export function signIn(secret: string): void {
  sessionStorage.setItem(SLOT, secret.trim());
  tell();
}

export function signOut(): void {
  sessionStorage.removeItem(SLOT);
  tell();
}

/** For `useSyncExternalStore`. */
export function onSession(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function tell(): void {
  for (const listener of listeners) listener();
}
