import { Link } from '@tanstack/react-router';
import { Button } from 'react-aria-components';
import type { ProposalPartsFragment } from '../api/index.ts';
import { pathOf } from '../facts/address.ts';
import { list } from '../facts/words.ts';
import { Candidates } from './candidates.tsx';
import { EditItem } from './edit-item.tsx';
import { MARKED_AS, neededBy, statedIn } from './item.ts';
import { useReferred, type Referred } from './use-declared.ts';
import type { Decisions } from './use-decisions.ts';
import { BASIS_WORDS, byWhom, KIND_WORDS, percent, STATE_WORDS } from './words.ts';

/** What a proposal states, what accepting it brings along, and how much there is to say for it. */
export function ProposalCard({
  document,
  proposal,
  decisions,
  onRule,
}: {
  document: string;
  proposal: ProposalPartsFragment;
  decisions: Decisions;
  /** Shows only what the same rule found. */
  onRule: (rule: string) => void;
}) {
  const { kind, state, summary, alternatives, confidence, basis, rule, engine } = proposal;
  const parts = statedIn(proposal);
  const needed = neededBy(proposal);
  const { referred, isRead } = useReferred(document, [
    ...parts.flatMap(({ ids = [] }) => ids),
    ...needed,
  ]);
  return (
    <section className="card proposal" aria-label="Proposal" tabIndex={0}>
      <p className="row small">
        <span className={`tag ${MARKED_AS[kind]}`}>{KIND_WORDS[kind]}</span>
        <strong className="figures">{percent(confidence)}</strong>
        {state === 'PENDING' ? null : (
          <span>
            {STATE_WORDS[state]}
            {byWhom(proposal.decidedBy, proposal.decidedAt)}
          </span>
        )}
      </p>
      <h2 className="serif" dir="auto">
        {summary}
      </h2>
      <dl className="parts">
        {parts.map(({ label, words = '', ids = [] }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              {words === '' ? null : <bdi>{words}</bdi>}
              {ids.map((id, i) => (
                <span key={id}>
                  {i > 0 ? ', ' : ''}
                  <ReferredName of={referred(id)} />
                </span>
              ))}
            </dd>
          </div>
        ))}
      </dl>
      {state === 'PENDING' && isRead ? (
        <Brought needed={needed.map(referred)} document={document} />
      ) : null}
      {alternatives.length > 0 ? (
        <p className="small">
          The passage may also say: <bdi>{list(alternatives)}</bdi>
        </p>
      ) : null}
      <Candidates proposal={proposal} decisions={decisions} />
      {state === 'PENDING' ? (
        <EditItem document={document} proposal={proposal} decisions={decisions} />
      ) : null}
      <p className="small muted">
        {basis === 'BY_HAND' ? (
          <>Added by hand{byWhom(proposal.editedBy, proposal.editedAt)}. </>
        ) : (
          <>
            {percent(confidence)} is {BASIS_WORDS[basis]}. Found by the rule <bdi>{rule}</bdi>, with{' '}
            <bdi>{engine}</bdi>.{' '}
          </>
        )}
        <Button
          className="plain"
          onPress={() => {
            onRule(rule);
          }}
        >
          Show only this rule
        </Button>
      </p>
    </section>
  );
}

/** The entities that accepting accepts with it, or why it cannot. */
function Brought({ needed, document }: { needed: readonly Referred[]; document: string }) {
  const declared = needed.filter(({ id, named }) => id !== document && !named);
  const brought = declared.filter(({ declaredBy }) => declaredBy?.state === 'PENDING');
  const rejected = declared.filter(({ declaredBy }) => declaredBy?.state === 'REJECTED');
  return (
    <>
      {brought.length > 0 ? (
        <p className="small">
          Accepting it also accepts{' '}
          {brought.map((each, i) => (
            <span key={each.id}>
              {i > 0 ? ', ' : ''}
              <ReferredName of={each} />
              {each.known ? ' (in the graph already)' : ' (new in the graph)'}
            </span>
          ))}
          .
        </p>
      ) : null}
      {rejected.length > 0 ? (
        <p className="small warn">
          It needs {list(rejected.map(({ name }) => name))}, which was rejected: undo that first.
        </p>
      ) : null}
    </>
  );
}

function ReferredName({ of: { id, name, known } }: { of: Referred }) {
  if (!known) return <bdi>{name}</bdi>;
  return (
    <Link to={pathOf(id)} className="name">
      <bdi>{name}</bdi>
    </Link>
  );
}
