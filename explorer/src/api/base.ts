const path = document.querySelector<HTMLMetaElement>('meta[name="base-path"]')?.content ?? './';

/** Where the server of this page has its root, with a slash at its end: a proxy may put it under a path. */
export const BASE = new URL(path, `${window.location.origin}/`).href;

/** A path of the server, such as `/graphql`, as an address. */
export function addressOf(path: string): string {
  return new URL(path.replace(/^\/+/, ''), BASE).href;
}
