import type { HtmlPlace } from '../document.ts';
import { childrenOf, isElement, isText, type DomElement, type DomNode } from './dom.ts';
import { BLOCKS } from './elements.ts';

/** A path of a deeper element would be longer than its text: it is named by an ancestor. */
const DEEPEST = 100;

interface Step {
  node: DomNode;
  block: string;
  path: string;
  depth: number;
}

/** Where the text nodes of a page stand. To be made before anything moves them. */
export class Places {
  readonly #byNode = new Map<DomNode, HtmlPlace>();
  /** Places of equal texts, in order. */
  readonly #byText = new Map<string, HtmlPlace[]>();
  #last = -1;

  constructor(root: DomElement) {
    const open: Step[] = [{ node: root, block: '/html', path: '/html', depth: 1 }];
    for (let step = open.pop(); step !== undefined; step = open.pop()) {
      const { node, block } = step;
      if (isText(node)) this.#add(node, block);
      if (isElement(node)) open.push(...stepsInto(node, step).reverse());
    }
  }

  /**
   * Where a text node comes from; to be asked in order. Readability reads the page's source again
   * where its first try finds too little: then the nodes are others, and the next equal text is it.
   */
  of(node: DomNode): HtmlPlace | undefined {
    const place = this.#byNode.get(node) ?? this.#next(node.textContent ?? '');
    this.#last = place?.textNode ?? this.#last;
    return place;
  }

  #add(node: DomNode, block: string): void {
    const place: HtmlPlace = { kind: 'html', block, textNode: this.#byNode.size };
    this.#byNode.set(node, place);
    const text = node.textContent ?? '';
    if (text.trim() === '') return;
    const equal = this.#byText.get(text);
    if (equal === undefined) this.#byText.set(text, [place]);
    else equal.push(place);
  }

  #next(text: string): HtmlPlace | undefined {
    return this.#byText.get(text)?.find(({ textNode = 0 }) => textNode > this.#last);
  }
}

function stepsInto(element: DomElement, { block, path, depth }: Step): Step[] {
  const counts = new Map<string, number>();
  return childrenOf(element).map((node) => {
    if (!isElement(node) || depth >= DEEPEST) return { node, block, path, depth: depth + 1 };
    const name = node.localName.toLowerCase();
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    const own = `${path}/${name}[${count}]`;
    return { node, block: BLOCKS.has(name) ? own : block, path: own, depth: depth + 1 };
  });
}
