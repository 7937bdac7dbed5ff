import { Button } from 'react-aria-components';
import { count, number } from '../facts/words.ts';
import { isForbidden, type Decisions, type Outcome } from './use-decisions.ts';
import { byWhom, DONE_WORDS, STATE_WORDS } from './words.ts';

/** What came of the last decision, in words: done, with a way back; or why not. */
export function OutcomeNote({ decisions }: { decisions: Decisions }) {
  const { outcome, made, isDisabled, undoLast } = decisions;
  const undoable =
    (outcome?.kind === 'done' || outcome?.kind === 'added') && made.at(-1) === outcome.decision.id;
  return (
    <div className="outcome" role="status">
      {outcome ? <OutcomeWords outcome={outcome} /> : null}
      {undoable ? (
        <Button className="button" isDisabled={isDisabled} onPress={() => void undoLast()}>
          Undo
        </Button>
      ) : null}
    </div>
  );
}

function OutcomeWords({ outcome }: { outcome: Outcome }) {
  switch (outcome.kind) {
    case 'done': {
      const { decision, chosen } = outcome;
      const needed = decision.count - chosen;
      const done = DONE_WORDS[decision.state];
      return (
        <p>
          {needed > 0
            ? `${done} ${number(decision.count)}: ${number(chosen)}, and ${number(needed)} needed by ${chosen === 1 ? 'it' : 'them'}`
            : `${done} ${number(decision.count)}`}
        </p>
      );
    }
    case 'edited':
      return <p>{outcome.restored ? 'Gave back the original' : 'Saved'}</p>;
    case 'added':
      return (
        <p>
          {outcome.decision.count > 1
            ? `Added, with ${count(outcome.decision.count - 1, 'name')} that it needs`
            : 'Added'}
        </p>
      );
    case 'conflict':
      return (
        <div className="conflict">
          <h3>
            {outcome.changed.length > 0
              ? 'Another editor decided first: nothing of yours was done'
              : 'Nothing was done'}
          </h3>
          {outcome.changed.length > 0 ? (
            <ul>
              {outcome.changed.slice(0, MOST_LISTED).map((proposal) => (
                <li key={proposal.id}>
                  <bdi>{proposal.summary}</bdi>: {STATE_WORDS[proposal.state]}
                  {byWhom(proposal.decidedBy, proposal.decidedAt)}
                </li>
              ))}
              {outcome.changed.length > MOST_LISTED ? (
                <li>and {count(outcome.changed.length - MOST_LISTED, 'more', 'more')}</li>
              ) : null}
            </ul>
          ) : (
            <p>
              <bdi>{outcome.error.message}</bdi>
            </p>
          )}
          <p className="muted">
            The queue shows what is so now, and your selection of what is left.
          </p>
        </div>
      );
    case 'failed':
      return (
        <div className="conflict">
          <h3>{isForbidden(outcome.error) ? 'You may not decide' : 'Nothing was done'}</h3>
          <p>
            <bdi>{outcome.error.message}</bdi>
          </p>
        </div>
      );
    default:
      return outcome satisfies never;
  }
}

const MOST_LISTED = 5;
