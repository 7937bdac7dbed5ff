import type {
  Chain,
  Hop,
  NodePattern,
  PropertyPattern,
  Template,
} from '../../src/catalogue/index.ts';
import { templateOf, type Token } from './cypher.ts';

/** The chains of a pattern, and the first part that is neither a node nor a relationship. */
export interface ParsedPath {
  readonly chains: readonly Chain[];
  readonly rest: string;
}

/** Parses `(a:A)-[b:B]->(c), (d:D)`. */
export function parsePath(tokens: readonly Token[]): ParsedPath {
  const reader = new Reader(tokens);
  const chains: Chain[] = [];
  do {
    const chain = readChain(reader);
    if (chain === null) return { chains, rest: reader.rest() };
    chains.push(chain);
  } while (reader.takes(','));
  return { chains, rest: reader.rest() };
}

function readChain(reader: Reader): Chain | null {
  const start = readNode(reader);
  if (start === null) return null;
  const hops: Hop[] = [];
  for (let hop = readHop(reader); hop !== null; hop = readHop(reader)) hops.push(hop);
  return { start, hops };
}

function readNode(reader: Reader): NodePattern | null {
  const from = reader.at;
  if (!reader.takes('(')) return null;
  const variable = reader.word();
  const labels: string[][] = [];
  while (reader.takes(':')) labels.push(reader.names());
  const properties = readProperties(reader);
  if (reader.takes(')')) return { variable, labels, properties };
  reader.at = from;
  return null;
}

function readHop(reader: Reader): Hop | null {
  const from = reader.at;
  const left = reader.takes('<');
  if (reader.takes('-') && reader.takes('[')) {
    const variable = reader.word();
    const types = reader.takes(':') ? reader.names() : [];
    const properties = readProperties(reader);
    if (reader.takes(']') && reader.takes('-')) {
      const right = reader.takes('>');
      const to = readNode(reader);
      const direction = left === right ? 'either' : left ? 'in' : 'out';
      if (to !== null) return { variable, types, properties, direction, to };
    }
  }
  reader.at = from;
  return null;
}

function readProperties(reader: Reader): PropertyPattern[] {
  const properties: PropertyPattern[] = [];
  if (!reader.takes('{')) return properties;
  do {
    const name = reader.word();
    if (name === null || !reader.takes(':')) break;
    properties.push({ name, value: reader.value() });
  } while (reader.takes(','));
  reader.takes('}');
  return properties;
}

/** Goes through tokens from left to right. */
class Reader {
  at = 0;
  readonly #tokens: readonly Token[];

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  takes(text: string): boolean {
    if (this.#peek()?.text !== text) return false;
    this.at++;
    return true;
  }

  word(): string | null {
    const token = this.#peek();
    if (token?.kind !== 'word') return null;
    this.at++;
    return token.text;
  }

  /** `A|B` */
  names(): string[] {
    const names: string[] = [];
    do {
      const name = this.word();
      if (name !== null) names.push(name);
    } while (this.takes('|'));
    return names;
  }

  /** An expression, up to the comma or bracket that ends it. */
  value(): Template {
    const from = this.at;
    let depth = 0;
    for (; this.at < this.#tokens.length; this.at++) {
      const text = this.#tokens[this.at]?.text ?? '';
      if (depth === 0 && (text === ',' || text === '}')) break;
      depth += '([{'.includes(text) ? 1 : ')]}'.includes(text) ? -1 : 0;
    }
    return templateOf(this.#tokens.slice(from, this.at));
  }

  /** What follows, up to the next node: nothing at the end. */
  rest(): string {
    this.#peek();
    const left = this.#tokens.slice(this.at);
    const next = left.findIndex(({ text }, index) => index > 0 && text === '(');
    const part = next < 0 ? left : left.slice(0, next);
    return part
      .filter(({ kind }) => kind !== 'space')
      .map(({ text }) => text)
      .join('');
  }

  #peek(): Token | undefined {
    while (this.#tokens[this.at]?.kind === 'space') this.at++;
    return this.#tokens[this.at];
  }
}
