import { useNavigate, useSearch } from '@tanstack/react-router';
import { diffLines, diffWordsWithSpace, type Change } from 'diff';
import { useMemo } from 'react';
import { Link } from '@tanstack/react-router';
import { DocumentPageDocument, useAsk } from '../api/index.ts';
import { pathOf } from '../facts/address.ts';
import { day } from '../facts/words.ts';
import { NodePicker } from '../questions/node-picker.tsx';
import { Failure } from '../ui/failure.tsx';
import { Loading } from '../ui/loading.tsx';
import './compare.css';

/** Above this many characters texts are compared line by line: word by word takes seconds. */
const BY_WORDS = 60_000;

/** `/compare?a=<id>&b=<id>`: two texts side by side, with what only one of them has. */
export function Compare() {
  const { a = '', b = '' } = useSearch({ from: '/compare' });
  const navigate = useNavigate({ from: '/compare' });
  const first = useAsk(DocumentPageDocument, { id: a }, { enabled: a !== '' });
  const second = useAsk(DocumentPageDocument, { id: b }, { enabled: b !== '' });
  const [one, other] = [first.data?.document, second.data?.document];
  const changes = useMemo(
    () => compare(one?.text ?? '', other?.text ?? ''),
    [one?.text, other?.text],
  );
  const error = first.error ?? second.error;
  return (
    <div className="page compare">
      <title>Compare · Footnote</title>
      <h1 className="question-sentence">
        What changed between{' '}
        <NodePicker
          kind="document"
          label="first"
          value={a}
          onPick={(id) => void navigate({ search: { a: id, b } })}
        />{' '}
        and{' '}
        <NodePicker
          kind="document"
          label="second"
          value={b}
          onPick={(id) => void navigate({ search: { a, b: id } })}
        />
        ?
      </h1>
      {error ? <Failure error={error} /> : null}
      {(a !== '' && !one && !error) || (b !== '' && !other && !error) ? (
        <Loading what="the texts" />
      ) : null}
      {one && other ? (
        <>
          <p>
            <Link
              to="/questions/$name"
              params={{ name: 'what-changed' }}
              search={{ first: a, second: b }}
            >
              Which facts came, and which went?
            </Link>
          </p>
          <div className="compare-texts">
            {([one, other] as const).map((document, i) => (
              <section key={i} aria-label={document.title}>
                <h2>
                  <Link to={pathOf(document.id)}>
                    <bdi>{document.title}</bdi>
                  </Link>
                </h2>
                <p className="small muted">{document.date ? day(document.date) : ''}</p>
                <div className="compare-text serif" dir="auto">
                  <Side changes={changes} which={i === 0 ? 'removed' : 'added'} />
                </div>
              </section>
            ))}
          </div>
        </>
      ) : null}
    </div>
  );
}

function compare(a: string, b: string): Change[] {
  return a.length + b.length > BY_WORDS ? diffLines(a, b) : diffWordsWithSpace(a, b);
}

/** One of the texts, with the words that the other one lacks. */
function Side({ changes, which }: { changes: readonly Change[]; which: 'added' | 'removed' }) {
  return changes
    .filter((change) => change[which] || (!change.added && !change.removed))
    .map((change, i) => {
      if (!change[which]) return change.value;
      return which === 'added' ? (
        <ins key={i}>{change.value}</ins>
      ) : (
        <del key={i}>{change.value}</del>
      );
    });
}
