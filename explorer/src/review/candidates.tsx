import { Button } from 'react-aria-components';
import type { ProposalPartsFragment } from '../api/index.ts';
import { number } from '../facts/words.ts';
import { isChosen } from './item.ts';
import type { Decisions } from './use-decisions.ts';

const VERDICT_WORDS = {
  ONE: 'It may be',
  SEVERAL: 'It may be one of several',
  NONE: 'Nothing in the graph or in authorities matches',
} as const;

/** What a proposed entity may be, with the reasons; an editor chooses. */
export function Candidates({
  proposal,
  decisions: { choose, isDisabled },
}: {
  proposal: ProposalPartsFragment;
  decisions: Decisions;
}) {
  const { verdict, candidates, candidateCount, state } = proposal;
  if (!verdict) return null;
  const more = (candidateCount ?? 0) - candidates.length;
  return (
    <section className="candidates small" aria-label="Candidates">
      <h3>{VERDICT_WORDS[verdict]}</h3>
      <ul>
        {candidates.map((candidate) => {
          const { identifier, authority, name, description, reason } = candidate;
          const chosen = isChosen(proposal, candidate);
          return (
            <li key={identifier}>
              <div>
                <bdi className="candidate-name">{name}</bdi>
                {description ? (
                  <p>
                    <bdi>{description}</bdi>
                  </p>
                ) : null}
                <p>
                  Why: <bdi>{reason}</bdi>
                </p>
                <p className="muted">
                  {authority ? <bdi>{authority}</bdi> : 'In the graph'}: <bdi>{identifier}</bdi>
                </p>
              </div>
              {state === 'PENDING' ? (
                <Button
                  className="button"
                  isDisabled={isDisabled || chosen}
                  aria-label={`${chosen ? 'Chosen' : 'Choose'}: ${name}, ${identifier}`}
                  onPress={() => void choose(proposal, identifier)}
                >
                  {chosen ? 'Chosen' : 'Choose'}
                </Button>
              ) : null}
            </li>
          );
        })}
      </ul>
      {more > 0 ? <p>And {number(more)} more.</p> : null}
    </section>
  );
}
