import { Link } from '@tanstack/react-router';
import type { ReviewState } from './review-state.ts';

/** Why the queue of a document is empty, and the way out. */
export function EmptyQueue({ document, state }: { document: string; state: ReviewState }) {
  const { kind, rule, min } = state;
  const narrowed = [kind, rule, min].some((one) => one !== undefined);
  return (
    <div className="empty">
      <h2>{narrowed || state.state ? 'Nothing matches' : 'There is nothing to decide on here'}</h2>
      {narrowed ? (
        <p>
          <Link to="." search={{ ...(state.state ? { state: state.state } : {}) }}>
            Show all kinds and rules
          </Link>
        </p>
      ) : null}
      {state.state === 'ALL' ? null : (
        <p>
          <Link to="." search={{ state: 'ALL' }}>
            Show what was decided
          </Link>
        </p>
      )}
      <p>To have possible facts of this document found, run this on the machine of the graph:</p>
      <pre>
        <code>footnote propose {document}</code>
      </pre>
    </div>
  );
}
