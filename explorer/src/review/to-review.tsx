import { Link } from '@tanstack/react-router';
import { Button } from 'react-aria-components';
import { Rights } from '../access/rights.tsx';
import {
  DocumentsToReviewDocument,
  LatestDecisionsDocument,
  useAsk,
  useConnection,
  type LatestDecisionsQuery,
} from '../api/index.ts';
import { keyOf } from '../facts/address.ts';
import { count, number } from '../facts/words.ts';
import { ImportFiles } from '../imports/import-files.tsx';
import { Failure } from '../ui/failure.tsx';
import { Loading } from '../ui/loading.tsx';
import { More } from '../ui/more.tsx';
import { OutcomeNote } from './outcome.tsx';
import { useDecisions, type Decisions } from './use-decisions.ts';
import { byWhom, DONE_WORDS } from './words.ts';
import './review.css';

/** `/review`: the documents with proposals to decide on, and what was decided lately. */
export function ToReview() {
  const documents = useConnection(DocumentsToReviewDocument, {}, (answer) => answer.documents);
  const { data, error } = useAsk(LatestDecisionsDocument, {});
  const decisions = useDecisions();
  const failure = documents.error ?? error;
  const decided = data?.decisions.nodes ?? [];
  const found = documents.pages.flatMap(({ nodes }) => nodes);
  return (
    <div className="page">
      <title>Review · Footnote</title>
      <h1>Review</h1>
      <Rights />
      <ImportFiles />
      {failure && !data ? <Failure error={failure} /> : null}
      {documents.isPending ? <Loading what="the proposals" /> : null}
      {data && found.length > 0 ? (
        <p className="muted" role="status">
          {count(data.proposals.totalCount, 'proposal')} to decide on in{' '}
          {count(documents.pages[0]?.totalCount ?? 0, 'document')}
        </p>
      ) : null}
      {documents.pages[0]?.totalCount === 0 ? <NothingToReview /> : null}
      <ol className="documents">
        {found.map(({ id, title, pending, proposals }) => (
          <li key={id}>
            <h2>
              <Link to="/review/$key" params={{ key: keyOf(id) }}>
                <bdi>{title}</bdi>
              </Link>
            </h2>
            <p className="small muted">
              {number(pending.totalCount)} of {count(proposals.totalCount, 'proposal')} to decide on
            </p>
          </li>
        ))}
      </ol>
      <More of={documents} what="documents" />
      {decided.length > 0 ? (
        <section className="lately">
          <h2>Decided lately</h2>
          <OutcomeNote decisions={decisions} />
          <ul>
            {decided.map((decision) => (
              <Decided key={decision.id} decision={decision} decisions={decisions} />
            ))}
          </ul>
        </section>
      ) : null}
    </div>
  );
}

type DecisionShown = LatestDecisionsQuery['decisions']['nodes'][number];

function Decided({ decision, decisions }: { decision: DecisionShown; decisions: Decisions }) {
  const { id, state, decidedBy, decidedAt, proposals, standing } = decision;
  const shown = proposals.nodes;
  const more = decision.count - shown.length;
  return (
    <li>
      <div>
        <p>
          {DONE_WORDS[state]} {number(decision.count)}
          <span className="muted">{byWhom(decidedBy, decidedAt)}</span>
        </p>
        <p className="small">
          {shown.map((proposal, i) => (
            <span key={proposal.id}>
              {i > 0 ? ' · ' : ''}
              <Link
                to="/review/$key"
                params={{ key: keyOf(proposal.document.id) }}
                search={{ state: 'ALL', at: proposal.id }}
              >
                <bdi>{proposal.summary}</bdi>
              </Link>
            </span>
          ))}
          {more > 0 ? <span className="muted"> and {number(more)} more</span> : null}
        </p>
      </div>
      {state === 'PENDING' || standing.totalCount === 0 ? null : (
        <Button
          className="button"
          isDisabled={decisions.isDisabled}
          aria-label={`Undo: ${DONE_WORDS[state]} ${decision.count}${byWhom(decidedBy, decidedAt)}`}
          onPress={() => void decisions.decide('undo', { decision: id })}
        >
          Undo
        </Button>
      )}
    </li>
  );
}

function NothingToReview() {
  return (
    <div className="empty">
      <h2>There is nothing to decide on</h2>
      <p>
        Rules find possible facts in documents. They wait here until an editor accepts or rejects
        them. Drop a document here, or run one of these on the machine of the graph:
      </p>
      <pre>
        <code>{'footnote propose document:who-says-what\nfootnote propose report.pdf notes/'}</code>
      </pre>
      <p className="small muted">
        The first is for a document of the graph, by its id; the second loads files and folders
        first. In a clone, it is <code>npm run footnote -- propose</code>.
      </p>
    </div>
  );
}
