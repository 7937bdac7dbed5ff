import { Link } from '@tanstack/react-router';

export function NoPage() {
  return (
    <section className="page">
      <title>Not found · Footnote</title>
      <div className="empty">
        <h1>There is no page at this address</h1>
        <p>
          <Link to="/">Go to the search</Link>
        </p>
      </div>
    </section>
  );
}
