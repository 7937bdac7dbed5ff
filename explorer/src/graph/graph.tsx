import { useQueries } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback, useMemo, useRef } from 'react';
import { Button } from 'react-aria-components';
import { askOptions, ConnectionsDocument, NeighbourhoodDocument, useAsk } from '../api/index.ts';
import { save } from '../cite/take-away.tsx';
import { NodePicker } from '../questions/node-picker.tsx';
import { useShortcuts } from '../shell/shortcuts.tsx';
import { Failure } from '../ui/failure.tsx';
import { Canvas, type CanvasHandle } from './canvas.tsx';
import { CAPS, joinList, openKinds, splitList, type GraphState } from './graph-state.ts';
import { makeNetwork, type Part } from './network.ts';
import { GraphPanel } from './panel.tsx';
import './graph.css';

/** `/graph?from=<id>`: what is linked to an entity, opened node by node. */
export function GraphView() {
  const state = useSearch({ from: '/graph' });
  const navigate = useNavigate({ from: '/graph' });
  const canvas = useRef<CanvasHandle>(null);
  const { from = '', to = '', pick = '', cap = CAPS[0] } = state;
  const open = useMemo(
    () => splitList(state.open ?? (from === '' ? undefined : from)),
    [state.open, from],
  );
  const hidden = useMemo(
    () => new Set([...splitList(state.hide), ...splitList(state.gone)]),
    [state.hide, state.gone],
  );
  const kinds = useMemo(() => openKinds(open), [open]);
  const answers = useQueries({
    queries: [...kinds.keys()].map((id) => askOptions(NeighbourhoodDocument, { id, cap })),
    combine: (results) => ({
      data: results.map(({ data }) => data),
      error: results.find(({ error }) => error)?.error,
      isPending: results.some(({ isPending }) => isPending),
    }),
  });
  const between = useAsk(ConnectionsDocument, { from, to }, { enabled: from !== '' && to !== '' });
  const network = useMemo(() => {
    const parts = answers.data.flatMap((answer): Part[] =>
      answer?.node ? [{ answer, kinds: kinds.get(answer.node.id) ?? null }] : [],
    );
    return makeNetwork(parts, between.data?.path ?? [], hidden);
  }, [answers.data, kinds, between.data, hidden]);

  const change = useCallback(
    (next: Partial<GraphState>, replace = false) =>
      void navigate({ search: (before) => withoutEmpty({ ...before, ...next }), replace }),
    [navigate],
  );
  const toggleOpen = useCallback(
    (token: string) => {
      const others = open.filter((one) => one !== token && !one.startsWith(`${token}~`));
      const opened = others.length < open.length;
      change({
        open: joinList(opened ? others : [...others, token]) ?? 'none',
        pick: token.split('~')[0] ?? '',
      });
    },
    [open, change],
  );
  useShortcuts(
    useMemo(
      () => [
        { keys: 'f', what: 'Fit the graph into the window', run: () => canvas.current?.fit() },
        {
          keys: 'Escape',
          what: 'Let go of the node or link',
          run: () => {
            change({ pick: '' }, true);
          },
        },
      ],
      [change],
    ),
  );

  return (
    <div className="graph-view">
      <title>Graph · Footnote</title>
      <header className="graph-bar">
        <h1 className="hidden-text">Graph</h1>
        <NodePicker
          kind="anybody"
          label="Start from"
          value={from}
          onPick={(id) => {
            change({ from: id, open: '', pick: id, gone: '' });
          }}
        />
        <span className="muted">to</span>
        <NodePicker
          kind="anybody"
          label="Connect with"
          value={to}
          onPick={(id) => {
            change({ to: id });
          }}
        />
        {to === '' ? null : (
          <Button
            className="button"
            onPress={() => {
              change({ to: '' });
            }}
          >
            Only the first
          </Button>
        )}
        <span className="bar-gap" />
        <Button className="button" onPress={() => canvas.current?.fit()}>
          Fit
        </Button>
        <Button
          className="button"
          onPress={() => {
            void canvas.current?.picture().then((picture) => {
              if (picture) save('graph.png', picture);
            });
          }}
        >
          PNG
        </Button>
      </header>
      {answers.error && network.nodes.size === 0 ? <Failure error={answers.error} /> : null}
      <div className="graph-main">
        <Canvas
          network={network}
          opened={new Set(kinds.keys())}
          picked={pick}
          onPick={(key) => {
            change({ pick: key }, true);
          }}
          onOpen={toggleOpen}
          handle={canvas}
        />
        {from === '' ? (
          <p className="graph-empty muted">Pick somebody or something to start from.</p>
        ) : null}
        <GraphPanel
          state={state}
          network={network}
          answers={answers.data}
          isPending={answers.isPending}
          open={open}
          paths={to === '' ? undefined : between.data?.path}
          onChange={change}
          onToggle={toggleOpen}
        />
      </div>
    </div>
  );
}

function withoutEmpty(state: Partial<GraphState>): GraphState {
  return Object.fromEntries(Object.entries(state).filter(([, value]) => value !== ''));
}
