import type { ProposalPartsFragment } from '../api/index.ts';
import { statedIn, type Stated } from './item.ts';
import { textAt } from './item-fields.ts';

/** What an edit will change, part by part. */
export function Changes({
  before,
  after,
  nameOf,
}: {
  before: ProposalPartsFragment;
  after: ProposalPartsFragment;
  nameOf: (id: string) => string;
}) {
  const said = ({ words = '', ids = [] }: Stated) =>
    [...(words === '' ? [] : [words]), ...ids.map(nameOf)].join(', ');
  const was = new Map(statedIn(before).map((each) => [each.label, said(each)]));
  const becomes = new Map(
    statedIn({ ...after, exact: wordsOf(after) }).map((each) => [each.label, said(each)]),
  );
  const labels = [...new Set([...was.keys(), ...becomes.keys()])];
  const changed = labels.filter((label) => was.get(label) !== becomes.get(label));
  return (
    <dl className="parts" aria-label="What will change">
      {changed.map((label) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            <del>
              <bdi>{was.get(label) ?? 'nothing'}</bdi>
            </del>{' '}
            <ins>
              <bdi>{becomes.get(label) ?? 'nothing'}</bdi>
            </ins>
          </dd>
        </div>
      ))}
      {changed.length === 0 ? <p>The details change, and what it states stays the same.</p> : null}
    </dl>
  );
}

/** The words of the passage as they are written now. */
function wordsOf({ item, exact }: ProposalPartsFragment): string {
  return textAt(JSON.parse(item), ['passage', 'exact']) || exact;
}
