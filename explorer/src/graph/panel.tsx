import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Button, ToggleButton } from 'react-aria-components';
import {
  ClaimsWithDocument,
  NeighbourhoodDocument,
  useAsk,
  type ConnectionsQuery,
  type NeighbourhoodQuery,
} from '../api/index.ts';
import { TakeAway } from '../cite/take-away.tsx';
import { pathOf } from '../facts/address.ts';
import { FactCard } from '../facts/fact-card.tsx';
import { nameOf } from '../facts/names.tsx';
import { count, number, verb } from '../facts/words.ts';
import { Loading } from '../ui/loading.tsx';
import { CAPS, joinList, splitList, type GraphState } from './graph-state.ts';
import type { Network } from './network.ts';
import { typeColour } from './palette.ts';

interface PanelProps {
  readonly state: GraphState;
  readonly network: Network;
  readonly answers: readonly (NeighbourhoodQuery | undefined)[];
  readonly isPending: boolean;
  readonly open: readonly string[];
  readonly paths: ConnectionsQuery['path'] | undefined;
  readonly onChange: (next: Partial<GraphState>, replace?: boolean) => void;
  readonly onToggle: (token: string) => void;
}

/** The graph in words: what is picked, with its evidence, or all that is drawn. */
export function GraphPanel(props: PanelProps) {
  const { state, network } = props;
  const { pick = '' } = state;
  const link = network.links.get(pick);
  const node = network.nodes.get(pick);
  if (state.from === undefined) return null;
  return (
    <aside className="graph-panel" aria-label="The graph in words">
      {link ? (
        <LinkEvidence key={link.key} ends={link.ends} {...props} />
      ) : node ? (
        <NodeDetail key={node.id} node={node} {...props} />
      ) : (
        <Overview {...props} />
      )}
    </aside>
  );
}

function Head({
  title,
  onChange,
  children,
}: {
  title: string;
  onChange: PanelProps['onChange'];
  children?: ReactNode;
}) {
  return (
    <header className="card-head">
      <h2>
        <bdi>{title}</bdi>
        {children}
      </h2>
      <Button
        className="button quiet"
        onPress={() => {
          onChange({ pick: '' }, true);
        }}
      >
        Close
      </Button>
    </header>
  );
}

function NodeDetail({
  node,
  state,
  answers,
  open,
  onChange,
  onToggle,
}: PanelProps & { node: { id: string; name: string; type: string } }) {
  const answer = answers.find((one) => one?.node?.id === node.id);
  const asked = useNeighbourhood(node.id, state.cap ?? CAPS[0], !answer);
  const { node: known } = answer ?? asked ?? {};
  const groups = known && 'neighbours' in known ? known.neighbours : [];
  const whole = open.includes(node.id);
  return (
    <>
      <Head title={node.name} onChange={onChange} />
      <p className="small muted">{node.type}</p>
      <div className="row graph-actions">
        <Link to={pathOf(node.id)} className="button">
          {node.type === 'Document' ? 'Read' : 'Dossier'}
        </Link>
        <ToggleButton
          className="button"
          isSelected={whole}
          onChange={() => {
            onToggle(node.id);
          }}
        >
          {whole ? 'Collapse' : 'Expand all'}
        </ToggleButton>
        <Button
          className="button"
          onPress={() => {
            onChange({ gone: joinList([...splitList(state.gone), node.id]) ?? '', pick: '' });
          }}
        >
          Hide
        </Button>
        {state.from === node.id ? null : (
          <Button
            className="button"
            onPress={() => {
              onChange({ to: node.id });
            }}
          >
            Chains from the start
          </Button>
        )}
      </div>
      <h3>Links by kind</h3>
      {known ? null : <Loading what="its links" />}
      <ul className="graph-kinds">
        {groups.map(({ relationship, direction, count: all, neighbours }) => {
          const token = `${node.id}~${relationship}~${direction}`;
          const shown = neighbours.edges.length;
          return (
            <li key={token}>
              <ToggleButton
                className="button quiet"
                isSelected={whole || open.includes(token)}
                isDisabled={whole}
                onChange={() => {
                  onToggle(token);
                }}
              >
                {direction === 'OUTGOING' ? '→' : '←'} {verb(relationship)}{' '}
                <span className="figures">{number(all)}</span>
              </ToggleButton>
              {shown < all ? (
                <span className="small muted"> {number(shown)} drawn at most</span>
              ) : null}
            </li>
          );
        })}
      </ul>
    </>
  );
}

function useNeighbourhood(
  id: string,
  cap: number,
  enabled: boolean,
): NeighbourhoodQuery | undefined {
  return useAsk(NeighbourhoodDocument, { id, cap }, { enabled }).data;
}

function LinkEvidence({
  ends: [a, b],
  network,
  onChange,
}: PanelProps & { ends: readonly [string, string] }) {
  const title = [a, b].map((id) => network.nodes.get(id)?.name ?? id).join(' — ');
  const { data } = useAsk(ClaimsWithDocument, {
    filter: {
      or: [
        { subject: { id: { eq: a } }, object: { id: { eq: b } } },
        { subject: { id: { eq: b } }, object: { id: { eq: a } } },
      ],
    },
  });
  const facts = data?.claims.nodes.map((claim) => ({ kind: 'claim' as const, claim })) ?? [];
  return (
    <>
      <Head title={title} onChange={onChange} />
      {data ? (
        <p className="small muted">{count(data.claims.totalCount, 'passage')} say so</p>
      ) : (
        <Loading what="the passages" />
      )}
      {facts.map((fact) => (
        <FactCard key={fact.claim.id} fact={fact} />
      ))}
      <TakeAway facts={facts} name="link" />
    </>
  );
}

function Overview({ state, network, isPending, paths, onChange }: PanelProps) {
  const hidden = splitList(state.hide);
  const types = [...new Set([...network.nodes.values()].map(({ type }) => type))];
  const toggle = (name: string) => {
    const next = hidden.includes(name) ? hidden.filter((one) => one !== name) : [...hidden, name];
    onChange({ hide: joinList(next) ?? '' });
  };
  return (
    <>
      <h2 className="graph-count">
        {isPending && network.nodes.size === 0
          ? 'Graph'
          : `${count(network.nodes.size, 'node')}, ${count(network.links.size, 'link')}`}
      </h2>
      {isPending ? <Loading what="the links" /> : null}
      <div className="row" role="group" aria-label="Types drawn">
        {[...new Set([...types, ...hidden])].map((name) => (
          <ToggleButton
            key={name}
            className="legend-key"
            isSelected={!hidden.includes(name)}
            onChange={() => {
              toggle(name);
            }}
          >
            <span className="dot" style={{ background: `var(--${typeColour(name)})` }} /> {name}
          </ToggleButton>
        ))}
      </div>
      <label className="small graph-cap">
        At most{' '}
        <select
          value={state.cap ?? CAPS[0]}
          onChange={(event) => {
            onChange({ cap: Number(event.target.value) });
          }}
        >
          {CAPS.map((cap) => (
            <option key={cap} value={cap}>
              {cap}
            </option>
          ))}
        </select>{' '}
        of each kind
      </label>
      {state.gone === undefined ? null : (
        <Button
          className="button"
          onPress={() => {
            onChange({ gone: '' });
          }}
        >
          Show hidden nodes again
        </Button>
      )}
      {paths ? <Chains paths={paths} onChange={onChange} /> : null}
      <h3>Nodes</h3>
      <ul className="graph-nodes">
        {[...network.nodes.values()].slice(0, 200).map(({ id, name, type }) => (
          <li key={id}>
            <Button
              className="button quiet"
              onPress={() => {
                onChange({ pick: id });
              }}
            >
              <span className="dot" style={{ background: `var(--${typeColour(type)})` }} />{' '}
              <bdi>{name}</bdi>
            </Button>
          </li>
        ))}
      </ul>
      <h3>Links</h3>
      <ul className="graph-nodes">
        {[...network.links.values()]
          .slice(0, 200)
          .map(({ key, ends: [a, b], forth, back, open }) => (
            <li key={key}>
              <Button
                className="button quiet"
                onPress={() => {
                  onChange({ pick: key });
                }}
              >
                <span className="graph-statements">
                  <Statement network={network} subject={a} verbs={forth} object={b} open={open} />
                  <Statement network={network} subject={b} verbs={back} object={a} open={open} />
                </span>
              </Button>
            </li>
          ))}
      </ul>
    </>
  );
}

/** Who does what to whom, or nothing where nobody says so. */
function Statement({
  network,
  subject,
  verbs,
  object,
  open,
}: {
  network: Network;
  subject: string;
  verbs: ReadonlySet<string>;
  object: string;
  open: boolean;
}) {
  if (verbs.size === 0) return null;
  return (
    <span>
      <bdi>{network.nodes.get(subject)?.name}</bdi>{' '}
      <em className={open ? 'verb open' : 'verb'}>{[...verbs].join(', ')}</em>{' '}
      <bdi>{network.nodes.get(object)?.name}</bdi>
    </span>
  );
}

function Chains({
  paths,
  onChange,
}: Pick<PanelProps, 'onChange'> & { paths: ConnectionsQuery['path'] }) {
  return (
    <>
      <h3>Chains</h3>
      {paths.length === 0 ? <p className="small">No chain of stated links connects them.</p> : null}
      <ol className="graph-chains small">
        {paths.map(({ nodes }, i) => (
          <li key={i}>
            {nodes.map((node, at) => (
              <span key={node.id}>
                {at > 0 ? ' → ' : ''}
                <Button
                  className="cite-link"
                  onPress={() => {
                    onChange({ pick: node.id });
                  }}
                >
                  <bdi>{nameOf(node)}</bdi>
                </Button>
              </span>
            ))}
          </li>
        ))}
      </ol>
    </>
  );
}
