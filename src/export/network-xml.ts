import { fragment } from 'xmlbuilder2';
import { addressOf } from './facts.ts';
import type { Documents } from './selection.ts';
import { edgesOf, nodesOf, type NetworkEdge, type NetworkNode, type Seen } from './network.ts';

type Attributes = Readonly<Record<string, string>>;

/** Attributes of nodes and edges besides their label, all of them text. */
const NODE_KEYS = ['type', 'address'] as const;
const EDGE_KEYS = ['modality', 'document', 'exact', 'address'] as const;

/** GraphML 1.0 (http://graphml.graphdrawing.org/specification.html): directed, typed by `data` keys. */
export async function* graphml(documents: Documents, base: string): AsyncGenerator<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n';
  for (const key of ['label', ...NODE_KEYS]) yield keyDefinition('node', key);
  for (const key of ['label', ...EDGE_KEYS]) yield keyDefinition('edge', key);
  yield '<graph id="footnote" edgedefault="directed">\n';
  const seen: Seen = new Set();
  for await (const node of nodesOf(documents(), seen))
    yield element('node', { id: node.id }, dataOf('node', nodeValues(node, base)));
  for await (const edge of edgesOf(documents(), seen))
    yield element(
      'edge',
      { id: edge.id, source: edge.source, target: edge.target },
      dataOf('edge', edgeValues(edge, base)),
    );
  yield '</graph>\n</graphml>\n';
}

/** GEXF 1.3 (https://gexf.net/schema.html), which Gephi opens: directed, static. */
export async function* gexf(documents: Documents, base: string): AsyncGenerator<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<gexf xmlns="http://gexf.net/1.3" version="1.3">\n';
  yield '<graph mode="static" defaultedgetype="directed">\n';
  yield attributeDefinitions('node', NODE_KEYS);
  yield attributeDefinitions('edge', EDGE_KEYS);
  yield '<nodes>\n';
  const seen: Seen = new Set();
  for await (const node of nodesOf(documents(), seen)) {
    const { label, ...values } = nodeValues(node, base);
    yield element('node', { id: node.id, label }, [attvalues(values)]);
  }
  yield '</nodes>\n<edges>\n';
  for await (const edge of edgesOf(documents(), seen)) {
    const { label, ...values } = edgeValues(edge, base);
    const { id, source, target } = edge;
    yield element('edge', { id, source, target, label }, [attvalues(values)]);
  }
  yield '</edges>\n</graph>\n</gexf>\n';
}

function nodeValues({ id, label, type }: NetworkNode, base: string) {
  return { label, type, address: addressOf(base, id) };
}

function edgeValues({ fact, label, modality, document, exact }: NetworkEdge, base: string) {
  return { label, modality, document, exact, address: addressOf(base, fact) };
}

interface Child {
  readonly name: string;
  readonly attributes: Attributes;
  readonly text?: string;
  readonly children?: readonly Child[];
}

function keyDefinition(of: 'node' | 'edge', name: string): string {
  const attributes = { id: `${of}-${name}`, for: of, 'attr.name': name, 'attr.type': 'string' };
  return element('key', attributes, []);
}

function dataOf(of: 'node' | 'edge', values: Attributes): Child[] {
  return Object.entries(values).map(([name, text]) => ({
    name: 'data',
    attributes: { key: `${of}-${name}` },
    text,
  }));
}

function attributeDefinitions(of: 'node' | 'edge', names: readonly string[]): string {
  const children = names.map((name) => ({
    name: 'attribute',
    attributes: { id: name, title: name, type: 'string' },
  }));
  return element('attributes', { class: of }, children);
}

function attvalues(values: Attributes): Child {
  return {
    name: 'attvalues',
    attributes: {},
    children: Object.entries(values).map(([name, value]) => ({
      name: 'attvalue',
      attributes: { for: name, value },
    })),
  };
}

/** An element on a line, escaped; characters that XML 1.0 cannot hold become U+FFFD. */
function element(name: string, attributes: Attributes, children: readonly Child[]): string {
  const root = fragment({ invalidCharReplacement: '\ufffd' });
  append(root, { name, attributes, children });
  return `${root.toString()}\n`;
}

function append(parent: ReturnType<typeof fragment>, child: Child): void {
  const made = parent.ele(child.name, child.attributes);
  if (child.text !== undefined) made.txt(child.text);
  for (const each of child.children ?? []) append(made, each);
}
