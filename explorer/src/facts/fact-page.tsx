import { useLocation, useParams } from '@tanstack/react-router';
import {
  ClaimByIdDocument,
  QuoteByIdDocument,
  StatisticByIdDocument,
  useAsk,
  useConnection,
} from '../api/index.ts';
import { Failure } from '../ui/failure.tsx';
import { Loading } from '../ui/loading.tsx';
import { Missing } from '../ui/missing.tsx';
import { More } from '../ui/more.tsx';
import { FACT_FOLDERS, idOf } from './address.ts';
import { sentenceOf, type Fact } from './fact.ts';
import { FactCard } from './fact-card.tsx';
import { count } from './words.ts';

/** `/quotes/<key>`, `/claims/<key>`, `/statistics/<key>`: the permanent address of one fact. */
export function FactPage() {
  const { key = '' } = useParams({ strict: false });
  const path = useLocation({ select: ({ pathname }) => pathname });
  const folder = FACT_FOLDERS.find((name) => path.startsWith(`/${name}/`)) ?? 'claims';
  const id = idOf(folder, key);
  switch (folder) {
    case 'statistics':
      return <FigurePage id={id} />;
    case 'quotes':
      return <QuotePage id={id} />;
    case 'claims':
      return <ClaimPage id={id} />;
    default:
      return folder satisfies never;
  }
}

function QuotePage({ id }: { id: string }) {
  const { data, error } = useAsk(QuoteByIdDocument, { id });
  return (
    <One
      id={id}
      error={error}
      fact={data && (data.quote ? { kind: 'quote', quote: data.quote } : null)}
    />
  );
}

function ClaimPage({ id }: { id: string }) {
  const { data, error } = useAsk(ClaimByIdDocument, { id });
  return (
    <One
      id={id}
      error={error}
      fact={data && (data.claim ? { kind: 'claim', claim: data.claim } : null)}
    />
  );
}

function One({
  id,
  error,
  fact,
}: {
  id: string;
  error: Error | null;
  fact: Fact | null | undefined;
}) {
  if (fact === null) return <Missing what="fact" id={id} />;
  return (
    <div className="page fact-page">
      {error && !fact ? <Failure error={error} /> : null}
      {!fact && !error ? <Loading what="the fact" /> : null}
      {fact ? (
        <>
          <title>{`${sentenceOf(fact)} · Footnote`}</title>
          <h1 className="hidden-text">{sentenceOf(fact)}</h1>
          <FactCard fact={fact} />
        </>
      ) : null}
    </div>
  );
}

/** A figure is one quantity in all the words that state it. */
function FigurePage({ id }: { id: string }) {
  const { data, error } = useAsk(StatisticByIdDocument, { id });
  const renderings = useConnection(
    StatisticByIdDocument,
    { id },
    (answer) => answer.statistic?.renderings,
  );
  if (data && !data.statistic) return <Missing what="figure" id={id} />;
  const statistic = data?.statistic;
  return (
    <div className="page fact-page">
      {error && !data ? <Failure error={error} /> : null}
      {!data && !error ? <Loading what="the figure" /> : null}
      {statistic ? (
        <>
          <title>{`${statistic.measure} · Footnote`}</title>
          <h1 dir="auto">{statistic.measure}</h1>
          <p className="muted">
            Stated in {count(statistic.renderings.totalCount, 'passage')},{' '}
            {count(statistic.independentSources, 'independent source')}
          </p>
          {renderings.pages
            .flatMap(({ nodes }) => nodes)
            .map((rendering) => (
              <FactCard
                key={`${rendering.passage.id} ${rendering.value}`}
                fact={{ kind: 'figure', figure: { statistic, rendering } }}
              />
            ))}
          <More of={renderings} what="passages" />
        </>
      ) : null}
    </div>
  );
}
