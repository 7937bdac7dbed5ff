import Graph from 'graphology';
import Sigma from 'sigma';
import { layerDashed } from 'sigma/rendering';
import { useEffect, useImperativeHandle, useRef, type Ref } from 'react';
import { placeOf, remember, settle } from './layout.ts';
import type { Network } from './network.ts';
import { colour, NAMES, onColours, typeColour } from './palette.ts';

export interface CanvasHandle {
  /** The drawing as a PNG. */
  readonly picture: () => Promise<Blob | null>;
  readonly fit: () => void;
}

interface CanvasProps {
  readonly network: Network;
  readonly opened: ReadonlySet<string>;
  readonly picked: string;
  readonly onPick: (key: string) => void;
  readonly onOpen: (id: string) => void;
  readonly handle: Ref<CanvasHandle>;
}

/** Above this many links their kinds are read in the panel: drawn, they would cover the nodes. */
const LABELLED_LINKS = 60;

/** Draws a network with WebGL. The panel beside it says the same in words, and takes the keyboard. */
export function Canvas({ network, opened, picked, onPick, onOpen, handle }: CanvasProps) {
  const element = useRef<HTMLDivElement>(null);
  const drawing = useRef<{ graph: Graph; sigma: Sigma; look: Look }>(null);
  const events = useRef({ onPick, onOpen });
  useEffect(() => {
    events.current = { onPick, onOpen };
  });

  useEffect(() => {
    if (!element.current) return;
    const graph = new Graph({ type: 'undirected' });
    const look: Look = { picked: '', opened: new Set(), colours: readColours() };
    const sigma = draw(graph, look, element.current);
    sigma.on('clickNode', ({ node }) => {
      events.current.onPick(node);
    });
    sigma.on('doubleClickNode', (event) => {
      event.preventSigmaDefault();
      events.current.onOpen(event.node);
    });
    sigma.on('clickEdge', ({ edge }) => {
      events.current.onPick(edge);
    });
    sigma.on('clickStage', () => {
      events.current.onPick('');
    });
    drawing.current = { graph, sigma, look };
    const stop = onColours(() => {
      look.colours = readColours();
      sigma.refresh();
    });
    return () => {
      stop();
      graph.forEachNode((id, { x, y }: { x?: number; y?: number }) => {
        remember(id, x ?? 0, y ?? 0);
      });
      sigma.kill();
      drawing.current = null;
    };
  }, []);

  useEffect(() => {
    if (!drawing.current) return;
    const { graph, sigma } = drawing.current;
    const changed = update(graph, network);
    sigma.setSetting('renderEdgeLabels', network.links.size <= LABELLED_LINKS);
    const isLarge = network.nodes.size > NODES_IN_FULL;
    sigma.setSetting('hideEdgesOnMove', isLarge);
    sigma.setSetting('hideLabelsOnMove', isLarge);
    sigma.refresh();
    if (!changed) return;
    return settle(graph, () => {
      sigma.refresh();
    });
  }, [network]);

  useEffect(() => {
    if (!drawing.current) return;
    const { sigma, look } = drawing.current;
    Object.assign(look, { opened, picked });
    sigma.refresh();
  }, [opened, picked]);

  useImperativeHandle(handle, () => ({
    picture: () => pictureOf(element.current, drawing.current?.sigma),
    fit: () => void drawing.current?.sigma.getCamera().reset(),
  }));

  return <div ref={element} className="graph-canvas" aria-hidden="true" />;
}

/** With more nodes, links and labels are not drawn while the picture moves: it would stutter without a graphics card. */
const NODES_IN_FULL = 500;

/** What decides how a node or link is drawn, besides what it is. */
interface Look {
  picked: string;
  opened: ReadonlySet<string>;
  colours: ReadonlyMap<string, string>;
}

interface DrawnNode {
  readonly id: string;
  readonly type: string;
  readonly x: number;
  readonly y: number;
  readonly label: string;
}

interface DrawnLink {
  readonly id: string;
  readonly open: boolean;
}

/** Dashes in pixels. A solid line is one very long dash: Sigma draws none whose gap is under 0.1 pixels. */
const DASHED = { dash: 6, gap: 5 };
const SOLID = { dash: 100_000, gap: 0.2 };

function draw(graph: Graph, look: Look, container: HTMLElement): Sigma {
  const of = (name: string) => look.colours.get(name) ?? '#888';
  return new Sigma(graph, container, {
    settings: {
      itemSizesReference: 'screen',
      enableEdgeEvents: true,
      edgePickingPadding: 4,
      enableNodeDrag: true,
      labelDensity: 1.4,
      labelRenderedSizeThreshold: 3,
      stagePadding: 48,
      minCameraRatio: 0.05,
      maxCameraRatio: 4,
    },
    primitives: {
      edges: {
        variables: {
          dash: { type: 'number', default: SOLID.dash },
          gap: { type: 'number', default: SOLID.gap },
        },
        layers: [
          layerDashed({
            dashSize: { attribute: 'dash', mode: 'pixels' },
            gapSize: { attribute: 'gap', mode: 'pixels' },
          }),
        ],
      },
    },
    styles: {
      nodes: {
        x: { attribute: 'x' },
        y: { attribute: 'y' },
        label: { attribute: 'label' },
        size: (node) => {
          const { id } = node as DrawnNode;
          const degree = graph.hasNode(id) ? graph.degree(id) : 0;
          const stress = (id === look.picked ? 4 : 0) + (look.opened.has(id) ? 3 : 0);
          return 5 + stress + Math.min(degree / 3, 7);
        },
        color: (node) => of(typeColour((node as DrawnNode).type)),
        labelColor: () => of('ink'),
        labelSize: 13,
        labelFont: 'system-ui, "Open Sans", sans-serif',
        labelVisibility: (node) =>
          (node as DrawnNode).id === look.picked || graph.order < 40 ? 'visible' : 'auto',
        backdropVisibility: { whenState: 'isHovered', then: 'visible', else: 'hidden' },
        backdropColor: () => of('surface'),
        cursor: 'pointer',
      },
      edges: {
        size: { attribute: 'size' },
        label: { attribute: 'label' },
        color: (link) => {
          const { id, open } = link as DrawnLink;
          return of(id === look.picked ? 'accent' : open ? 'warn' : 'rule-strong');
        },
        dash: { attribute: 'dash' },
        gap: { attribute: 'gap' },
        labelColor: () => of('ink-2'),
        labelSize: 11,
        cursor: 'pointer',
      },
    },
  });
}

function readColours(): ReadonlyMap<string, string> {
  return new Map(NAMES.map((name) => [name, colour(name)]));
}

/** Brings the drawn graph to the network. @returns whether nodes came or went. */
function update(graph: Graph, { nodes, links }: Network): boolean {
  let changed = false;
  for (const id of graph.nodes()) {
    if (nodes.has(id)) graph.setNodeAttribute(id, 'fixed', true);
    else {
      graph.dropNode(id);
      changed = true;
    }
  }
  for (const key of graph.edges()) if (!links.has(key)) graph.dropEdge(key);
  const beside = new Map<string, string>();
  for (const { ends } of links.values()) {
    const [a, b] = ends;
    if (graph.hasNode(a)) beside.set(b, a);
    else if (!beside.has(a)) beside.set(a, b);
    if (!beside.has(b)) beside.set(b, a);
  }
  for (const { id, name, type } of nodes.values()) {
    if (graph.hasNode(id)) continue;
    graph.addNode(id, { id, label: shorten(name), type, ...placeOf(graph, id, beside.get(id)) });
    changed = true;
  }
  for (const { key, ends, forth, back, sources, open } of links.values()) {
    const attributes = {
      id: key,
      label: shorten([...forth, ...back].join(', ')),
      size: open ? 1.5 : Math.min(1 + sources * 1.2, 6),
      open,
      ...(open ? DASHED : SOLID),
    };
    if (graph.hasEdge(key)) graph.mergeEdgeAttributes(key, attributes);
    else graph.addEdgeWithKey(key, ...ends, attributes);
  }
  return changed;
}

function shorten(text: string): string {
  return text.length > 36 ? `${text.slice(0, 35)}…` : text;
}

/** WebGL forgets a frame once it is shown, so the picture is taken in the frame that draws it. */
function pictureOf(container: HTMLElement | null, sigma: Sigma | undefined): Promise<Blob | null> {
  return new Promise((resolve) => {
    if (!container || !sigma) {
      resolve(null);
      return;
    }
    sigma.once('afterRender', () => {
      const sources = [...container.querySelectorAll('canvas')];
      const [first] = sources;
      const canvas = document.createElement('canvas');
      canvas.width = first?.width ?? 0;
      canvas.height = first?.height ?? 0;
      const context = canvas.getContext('2d');
      if (context) {
        context.fillStyle = colour('paper');
        context.fillRect(0, 0, canvas.width, canvas.height);
        for (const source of sources) context.drawImage(source, 0, 0);
      }
      canvas.toBlob(resolve, 'image/png');
    });
    sigma.refresh();
  });
}
