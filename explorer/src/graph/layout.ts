import type Graph from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';

/** Where nodes stand, for as long as the tab is open: what was drawn once stays where it was. */
const positions = new Map<string, { x: number; y: number }>();

export function remember(id: string, x: number, y: number): void {
  positions.set(id, { x, y });
}

/** The place of a new node: where it stood, or beside a neighbour, always in the same direction. */
export function placeOf(graph: Graph, id: string, beside: string | undefined) {
  const known = positions.get(id);
  if (known) return { ...known, fixed: true };
  const angle = hash(id) * 2 * Math.PI;
  const far = 4 + hash(`${id}.`) * 4;
  const from = beside !== undefined && graph.hasNode(beside) ? graph.getNodeAttributes(beside) : {};
  const { x = 0, y = 0 } = from as { x?: number; y?: number };
  return { x: x + Math.cos(angle) * far, y: y + Math.sin(angle) * far, fixed: false };
}

/** A number from 0 to 1 that an id always has: the same address is drawn the same way. */
function hash(text: string): number {
  let value = 2166136261;
  for (const sign of text) value = Math.imul(value ^ (sign.codePointAt(0) ?? 0), 16777619);
  return (value >>> 0) / 2 ** 32;
}

/** Milliseconds of one frame that the layout may take. */
const FRAME_MS = 12;
const ROUNDS = 400;
/** Of more nodes, not every step is drawn: without a graphics card, pictures would queue up for seconds. */
const DRAWN_EACH_STEP = 500;
const STEPS_PER_PICTURE = 8;

/**
 * Lets new nodes find their places by ForceAtlas2, a few rounds in each frame, while placed ones stay.
 * @returns a function that stops it.
 */
export function settle(graph: Graph, onFrame: () => void): () => void {
  const settings = {
    ...forceAtlas2.inferSettings(graph),
    barnesHutOptimize: graph.order > 300,
    strongGravityMode: true,
    gravity: 0.06,
    scalingRatio: 8,
    slowDown: 3,
  };
  const rounds = Math.max(60, Math.min(ROUNDS, Math.round(120_000 / Math.max(graph.order, 1))));
  const stepsPerPicture = graph.order > DRAWN_EACH_STEP ? STEPS_PER_PICTURE : 1;
  let done = 0;
  let steps = 0;
  let handle = requestAnimationFrame(step);
  return () => {
    cancelAnimationFrame(handle);
  };

  function step(): void {
    const until = performance.now() + FRAME_MS;
    do {
      forceAtlas2.assign(graph, { iterations: 2, settings });
      done += 2;
    } while (performance.now() < until && done < rounds);
    if (++steps % stepsPerPicture === 0 || done >= rounds) onFrame();
    if (done < rounds) {
      handle = requestAnimationFrame(step);
      return;
    }
    graph.forEachNode((id, { x, y }: { x?: number; y?: number }) => {
      remember(id, x ?? 0, y ?? 0);
    });
  }
}
