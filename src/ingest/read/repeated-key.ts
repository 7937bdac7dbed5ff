/** An object or a list that is open: the keys that it has so far, and where in it the text is. */
interface Open {
  readonly keys: Set<string> | undefined;
  at: string | number;
}

/**
 * The JSON path of the first key that an object has twice, of which JSON.parse would keep the last.
 * @param json text that JSON.parse has read.
 */
export function repeatedKey(json: string): string | undefined {
  const open: Open[] = [];
  for (let at = 0; at < json.length; at++) {
    const inner = open.at(-1);
    switch (json.charAt(at)) {
      case '{':
        open.push({ keys: new Set(), at: '' });
        break;
      case '[':
        open.push({ keys: undefined, at: 0 });
        break;
      case '}':
      case ']':
        open.pop();
        break;
      case ',':
        if (inner !== undefined && typeof inner.at === 'number') inner.at++;
        break;
      case '"': {
        const end = endOfString(json, at);
        if (inner?.keys !== undefined && isKey(json, end)) {
          inner.at = String(JSON.parse(json.slice(at, end)));
          if (inner.keys.has(inner.at)) return pathOf(open);
          inner.keys.add(inner.at);
        }
        at = end - 1;
        break;
      }
      default:
    }
  }
  return undefined;
}

/** The offset after the quotation mark that ends a string. */
function endOfString(json: string, start: number): number {
  for (let end = json.indexOf('"', start + 1); ; end = json.indexOf('"', end + 1)) {
    let backslashes = 0;
    while (json[end - 1 - backslashes] === '\\') backslashes++;
    if (backslashes % 2 === 0) return end + 1;
  }
}

const BLANK = /[ \t\n\r]/;

/** Whether a colon follows a string. */
function isKey(json: string, end: number): boolean {
  let at = end;
  while (BLANK.test(json[at] ?? '')) at++;
  return json[at] === ':';
}

function pathOf(open: readonly Open[]): string {
  return open.reduce((path, { at }) => path + (typeof at === 'number' ? `[${at}]` : `.${at}`), '$');
}
