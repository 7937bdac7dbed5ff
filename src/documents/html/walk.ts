import type { Place } from '../document.ts';
import { webAddress } from '../metadata.ts';
import type { TextBuilder } from '../text-builder.ts';
import { childrenOf, isElement, isText, type DomElement, type DomNode } from './dom.ts';
import { BLOCKS, UNSEEN } from './elements.ts';

export interface WalkOptions {
  /** Where a text comes from; a text of unknown place keeps that of the text before it. */
  placeOf: (text: DomNode) => Place | undefined;
  /** Place of a text that comes before all texts of known place. */
  start: Place;
  /** Address that links are relative to. */
  base?: string | undefined;
}

/** What is done when the end of an element is reached. */
type Leave = () => void;

interface List {
  ordered: boolean;
  number: number;
}

interface Table {
  number: number;
  row: number;
  column: number;
}

/**
 * Adds the text under an element: blocks apart by a blank line, list items and table rows by a line
 * end, `br` as a line end, other white space collapsed.
 */
export function walk(root: DomElement, builder: TextBuilder, options: WalkOptions): void {
  new Walk(builder, options).run(root);
}

class Walk {
  readonly #builder: TextBuilder;
  readonly #options: WalkOptions;
  readonly #lists: List[] = [];
  readonly #tables: (Table | 'layout')[] = [];
  #tableCount = 0;
  #place: Place;
  /** Whether a blank is due before the next text of the same block. */
  #blank = false;
  #preformatted = 0;

  constructor(builder: TextBuilder, options: WalkOptions) {
    this.#builder = builder;
    this.#options = options;
    this.#place = options.start;
  }

  /** With an explicit stack, because pages may nest more deeply than function calls can. */
  run(root: DomElement): void {
    const open: (DomNode | Leave)[] = [root];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      if (typeof next === 'function') next();
      else if (isText(next)) this.#text(next);
      else if (isElement(next) && !isHidden(next)) {
        const leave = this.#enter(next);
        open.push(leave, ...childrenOf(next).reverse());
      }
    }
  }

  #text(node: DomNode): void {
    const source = node.textContent ?? '';
    this.#place = this.#options.placeOf(node) ?? this.#place;
    if (this.#preformatted > 0) {
      this.#builder.add(source.replace(/\t/g, ' '), this.#place);
      return;
    }
    const text = source.replace(/[ \t\n\r\f]+/g, ' ');
    this.#blank ||= text.startsWith(' ');
    const words = text.replace(/^ | $/g, '');
    if (words === '') return;
    this.#add(words, this.#place);
    this.#blank = text.endsWith(' ');
  }

  #add(words: string, place: Place): void {
    if (this.#blank) this.#builder.separate(' ');
    this.#blank = false;
    this.#builder.add(words, place);
  }

  #enter(element: DomElement): Leave {
    const name = element.localName.toLowerCase();
    switch (name) {
      case 'br':
        return this.#apart('\n');
      case 'q':
        return this.#quotationMarks();
      case 'a':
        return this.#link(element);
      case 'ul':
      case 'ol':
        return this.#list(name === 'ol');
      case 'li':
        return this.#item();
      case 'table':
        return this.#table(element);
      case 'tr':
      case 'td':
      case 'th':
        return this.#inTable(name);
      case 'pre':
        this.#preformatted++;
        return this.#block(() => this.#preformatted--);
      default:
        if (HEADING.test(name))
          return this.#block(this.#part({ kind: 'heading', level: Number(name[1]) }));
        return BLOCKS.has(name) ? this.#block() : NOTHING;
    }
  }

  /** Sets the text before apart from that after. */
  #apart(separator: string): Leave {
    this.#blank = false;
    this.#builder.separate(separator);
    return NOTHING;
  }

  #block(leave: Leave = NOTHING): Leave {
    const separator = this.#cell === undefined ? '\n\n' : '\n';
    this.#apart(separator);
    return () => {
      leave();
      this.#apart(separator);
    };
  }

  /** A part of the structure, which ends with its element. */
  #part(kind: Parameters<TextBuilder['open']>[0]): Leave {
    const open = this.#builder.open(kind);
    return () => {
      this.#builder.close(open);
    };
  }

  /** Browsers put them around it. Source: HTML, section 15.3.5, "Quotes". */
  #quotationMarks(): Leave {
    this.#add('“', this.#place);
    return () => {
      this.#blank = false;
      this.#builder.add('”', this.#place);
    };
  }

  #link(element: DomElement): Leave {
    const url = webAddress(element.getAttribute('href'), this.#options.base);
    return url === undefined ? NOTHING : this.#part({ kind: 'link', url });
  }

  #list(ordered: boolean): Leave {
    const leave = this.#lists.length === 0 ? this.#block() : this.#apart('\n');
    this.#lists.push({ ordered, number: 0 });
    return () => {
      this.#lists.pop();
      leave();
    };
  }

  #item(): Leave {
    const list = this.#lists.at(-1) ?? { ordered: false, number: 0 };
    list.number++;
    this.#apart('\n');
    const depth = Math.max(1, this.#lists.length);
    this.#builder.mark(
      '  '.repeat(Math.min(depth, 10) - 1) + (list.ordered ? `${list.number}. ` : '- '),
    );
    const leave = this.#part({ kind: 'listItem', depth, ordered: list.ordered });
    return () => {
      leave();
      this.#builder.mark('');
      this.#apart('\n');
    };
  }

  #table(element: DomElement): Leave {
    const leave = this.#block();
    const data = isDataTable(element);
    this.#tables.push(data ? { number: this.#tableCount++, row: -1, column: -1 } : 'layout');
    return () => {
      this.#tables.pop();
      leave();
    };
  }

  #inTable(name: 'tr' | 'td' | 'th'): Leave {
    const table = this.#cell;
    if (table === undefined) return this.#block();
    this.#blank = false;
    if (name === 'tr') {
      if (table.row >= 0) this.#builder.join('\n');
      table.row++;
      table.column = -1;
      return NOTHING;
    }
    if (table.column >= 0) this.#builder.join(' | ');
    table.column++;
    const { number, row, column } = table;
    return this.#part({ kind: 'tableCell', table: number, row, column, header: name === 'th' });
  }

  /** The table of data that the text stands in. */
  get #cell(): Table | undefined {
    const table = this.#tables.at(-1);
    return table === 'layout' ? undefined : table;
  }
}

const NOTHING: Leave = () => undefined;
const HEADING = /^h[1-6]$/;

/** Old pages lay themselves out by tables: those hold tables, headings or paragraphs, or one column. */
function isDataTable(table: DomElement): boolean {
  return (
    table.querySelector('table, h1, h2, h3, h4, h5, h6, p ~ p, div ~ div, ul') === null &&
    table.querySelector('td ~ td, td ~ th, th ~ td, th ~ th') !== null
  );
}

function isHidden(element: DomElement): boolean {
  return (
    UNSEEN.has(element.localName.toLowerCase()) ||
    element.getAttribute('hidden') !== null ||
    /display\s*:\s*none/i.test(element.getAttribute('style') ?? '')
  );
}
