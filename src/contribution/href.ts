/** An address in the one form that the URL standard gives it. */
export function href(url: string | undefined): string | null {
  return url === undefined ? null : new URL(url).href;
}
