import type { Place, SourceMap, SourceRange, Structure } from './document.ts';

/** A kind of structure without its range. */
type StructureKind = Structure extends infer Each
  ? Each extends Structure
    ? Omit<Each, 'start' | 'end'>
    : never
  : never;

interface OpenStructure {
  kind: StructureKind;
  start?: number;
}

/** Invisible characters: controls, soft hyphens, zero-width spaces, byte order marks. */
// eslint-disable-next-line no-control-regex -- they are what is taken out
const UNSEEN = /[\0-\x08\x0B-\x1F\x7F-\x9F\u00AD\u200B\uFEFF]/g;
const LONE_SURROGATE = /\p{Surrogate}/gu;

/** Makes a canonical text piece by piece, with its source map and its structure. */
export class TextBuilder {
  readonly #parts: string[] = [];
  readonly #sourceMap: SourceRange[] = [];
  readonly #structure: Structure[] = [];
  readonly #open: OpenStructure[] = [];
  #length = 0;
  #separator = '';
  #mark = '';
  /** Whether the separator stays, whatever follows. */
  #joined = false;

  /** Whether any text has been added. */
  get isEmpty(): boolean {
    return this.#length === 0;
  }

  /**
   * Adds text of the document. Invisible characters are removed; halves of surrogate pairs become
   * U+FFFD.
   */
  add(source: string, place: Place): void {
    const text = source.replace(UNSEEN, '').replace(LONE_SURROGATE, '\uFFFD');
    if (text === '') return;
    const start = this.#flush();
    for (const open of this.#open) open.start ??= start;
    this.#append(text);
    const last = this.#sourceMap.at(-1);
    if (last?.place === place) last.end = this.#length;
    else this.#sourceMap.push({ start: last?.end ?? 0, end: this.#length, place });
  }

  /**
   * Puts blanks between what was added and what follows, if anything follows. Of two separators in a
   * row the one with more line ends stays; what `join` or `mark` put stays in any case.
   */
  separate(separator: string): void {
    if (this.#mark !== '' || this.#joined) return;
    const longer = lineEnds(separator) > lineEnds(this.#separator);
    if (longer || this.#separator === '') this.#separator = separator;
  }

  /** Puts a separator, such as that of two cells, in place of all others before the text that follows. */
  join(separator: string): void {
    this.#separator = separator;
    this.#mark = '';
    this.#joined = true;
  }

  /** Puts a mark of ours, such as `- `, right before the text that follows. */
  mark(mark: string): void {
    this.#mark = mark;
  }

  /** Begins a part of the text; it starts where text is next added. */
  open(kind: StructureKind): OpenStructure {
    const open = { kind };
    this.#open.push(open);
    return open;
  }

  /** Ends a part, and those begun within it; one without text is dropped. */
  close(open: OpenStructure): void {
    const at = this.#open.lastIndexOf(open);
    if (at < 0) return;
    for (const { kind, start } of this.#open.splice(at)) {
      if (start !== undefined) this.#structure.push({ ...kind, start, end: this.#length });
    }
  }

  /** Removes the last character, which a hyphen at a line's end was. */
  removeLast(): void {
    const part = this.#parts.pop() ?? '';
    const last = this.#sourceMap.at(-1);
    if (part === '' || last === undefined) return;
    this.#parts.push(part.slice(0, -1));
    this.#length -= 1;
    last.end -= 1;
    if (last.end === last.start) this.#sourceMap.pop();
  }

  finish(): { text: string; sourceMap: SourceMap; structure: Structure[] } {
    const structure = this.#structure.sort((a, b) => a.start - b.start || b.end - a.end);
    return { text: this.#parts.join(''), sourceMap: this.#sourceMap, structure };
  }

  /** What is put before a text belongs to the range before it, and at the very start to that text's. */
  #flush(): number {
    this.#append((this.isEmpty ? '' : this.#separator) + this.#mark);
    this.join('');
    this.#joined = false;
    const last = this.#sourceMap.at(-1);
    if (last !== undefined) last.end = this.#length;
    return this.#length;
  }

  #append(text: string): void {
    if (text === '') return;
    this.#parts.push(text);
    this.#length += text.length;
  }
}

function lineEnds(text: string): number {
  return text.split('\n').length;
}
