import { Link } from '@tanstack/react-router';
import { DocumentsDocument, useConnection } from '../api/index.ts';
import { pathOf } from '../facts/address.ts';
import { Name } from '../facts/names.tsx';
import { count, day, number } from '../facts/words.ts';
import { Failure } from '../ui/failure.tsx';
import { Loading } from '../ui/loading.tsx';
import { More } from '../ui/more.tsx';

/** `/documents`: what there is to read, and apart from it what is only referred to. */
export function Documents() {
  const read = useConnection(
    DocumentsDocument,
    { filter: { sha256: { isNull: false } } },
    (answer) => answer.documents,
  );
  const named = useConnection(
    DocumentsDocument,
    { filter: { sha256: { isNull: true } } },
    (answer) => answer.documents,
  );
  return (
    <div className="page">
      <title>Documents · Footnote</title>
      <h1>Documents</h1>
      {read.error ? <Failure error={read.error} /> : null}
      {read.isPending ? <Loading what="the documents" /> : null}
      <ol className="documents">
        {read.pages
          .flatMap(({ nodes }) => nodes)
          .map((document) => (
            <li key={document.id}>
              <h2>
                <Link to={pathOf(document.id)}>
                  <bdi>{document.title}</bdi>
                </Link>
              </h2>
              <p className="small muted">
                {document.publisher ? <Name of={document.publisher} /> : null}
                {document.date ? <> · {day(document.date)}</> : null} ·{' '}
                {count(document.quotes.totalCount, 'quote')},{' '}
                {count(document.statistics.totalCount, 'figure')},{' '}
                {count(document.claims.totalCount, 'claim')}
              </p>
            </li>
          ))}
      </ol>
      <More of={read} what="documents" />
      {named.pages[0]?.totalCount ? (
        <section className="named-only">
          <h2>
            Referred to, not loaded{' '}
            <span className="muted figures">{number(named.pages[0].totalCount)}</span>
          </h2>
          <p className="muted">Other documents name these. Their texts are not in this graph.</p>
          <ul className="columns">
            {named.pages
              .flatMap(({ nodes }) => nodes)
              .map(({ id, title }) => (
                <li key={id}>
                  <Link to={pathOf(id)}>
                    <bdi>{title}</bdi>
                  </Link>
                </li>
              ))}
          </ul>
          <More of={named} what="documents" />
        </section>
      ) : null}
    </div>
  );
}
