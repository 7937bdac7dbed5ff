import { Parser } from 'htmlparser2';
import { DOMParser } from 'linkedom';

/** The parts of the DOM that the readers use. TypeScript's own DOM would add the browser's globals to Node's. */
export interface DomNode {
  readonly nodeType: number;
  readonly parentNode: DomNode | null;
  removeChild(node: DomNode): unknown;
  readonly firstChild: DomNode | null;
  readonly nextSibling: DomNode | null;
  readonly textContent: string | null;
}

export interface DomElement extends DomNode {
  readonly localName: string;
  readonly children: Iterable<DomElement>;
  getAttribute(name: string): string | null;
  querySelector(selector: string): DomElement | null;
  querySelectorAll(selector: string): Iterable<DomElement>;
  appendChild(node: DomNode): unknown;
}

export interface DomDocument extends DomNode {
  readonly documentElement: DomElement;
  readonly body: DomElement;
  createElement(name: string, options?: undefined): DomElement;
  querySelector(selector: string): DomElement | null;
  querySelectorAll(selector: string): Iterable<DomElement>;
}

const ELEMENT = 1;
const TEXT = 3;

/** Parses a page; text outside of html and body is put into them, as browsers do. */
export function parsePage(html: string): DomDocument {
  const whole = /<html[\s>]/i.test(html)
    ? html
    : `<!doctype html><html><body>${html}</body></html>`;
  const document: DomDocument = new DOMParser().parseFromString(whole, 'text/html');
  const root = document.documentElement;
  if ([...root.children].some(({ localName }) => /^(?:body|frameset)$/i.test(localName))) {
    return document;
  }
  const body = document.createElement('body');
  for (const node of childrenOf(root)) {
    if (!isElement(node) || node.localName.toLowerCase() !== 'head') body.appendChild(node);
  }
  root.appendChild(body);
  return document;
}

/** Whether elements nest more deeply than this: browsers stop at 512, and a DOM takes the square. */
export function nestsDeeperThan(html: string, most: number): boolean {
  let depth = 0;
  let deepest = 0;
  const parser = new Parser({
    onopentagname: () => {
      depth++;
      if (depth <= deepest) return;
      deepest = depth;
      if (depth > most) parser.reset();
    },
    onclosetag: () => {
      depth--;
    },
  });
  parser.write(html);
  return deepest > most;
}

/** The children of a node at this moment. */
export function childrenOf(node: DomNode): DomNode[] {
  const children: DomNode[] = [];
  for (let child = node.firstChild; child !== null; child = child.nextSibling) children.push(child);
  return children;
}

export function isElement(node: unknown): node is DomElement {
  return hasType(node, ELEMENT);
}

export function isText(node: unknown): node is DomNode {
  return hasType(node, TEXT);
}

function hasType(node: unknown, type: number): boolean {
  return typeof node === 'object' && node !== null && 'nodeType' in node && node.nodeType === type;
}
