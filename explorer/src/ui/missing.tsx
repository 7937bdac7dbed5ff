import { Link } from '@tanstack/react-router';

/** Says that an address leads to nothing, and why that may be. */
export function Missing({ what, id }: { what: string; id: string }) {
  return (
    <section className="page">
      <title>Not found · Footnote</title>
      <div className="empty">
        <h1>There is no such {what}</h1>
        <p>
          Nothing in this graph has the id <code>{id}</code>. It may have been removed, or changed
          with the document that stated it.
        </p>
        <p>
          <Link to="/" search={{ q: id.split(':').at(-1)?.replaceAll('-', ' ') ?? '' }}>
            Search for it
          </Link>
        </p>
      </div>
    </section>
  );
}
