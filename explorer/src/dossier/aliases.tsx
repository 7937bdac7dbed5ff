import { Link } from '@tanstack/react-router';
import { passageAddress } from '../facts/address.ts';
import type { Subject } from './subject.ts';

/** Other names, each with the documents that use it. */
export function Aliases({ subject }: { subject: Subject }) {
  if (subject.aliases.length === 0) return null;
  return (
    <section className="aliases small">
      <h2>Also named</h2>
      <ul>
        {subject.aliases.map((alias) => (
          <li key={alias}>
            <bdi className="serif">{alias}</bdi> <Users subject={subject} alias={alias} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Users({ subject, alias }: { subject: Subject; alias: string }) {
  const places = new Map<string, Subject['mentions']['nodes'][number]['passage']>();
  for (const { passage } of subject.mentions.nodes) {
    if (passage.exact.includes(alias) && !places.has(passage.document.id)) {
      places.set(passage.document.id, passage);
    }
  }
  if (places.size === 0) return null;
  return (
    <span className="muted">
      in{' '}
      {[...places.values()].map((passage, i) => (
        <span key={passage.document.id}>
          {i > 0 ? ', ' : ''}
          <Link {...passageAddress(passage)}>
            <bdi>{passage.document.title}</bdi>
          </Link>
        </span>
      ))}
    </span>
  );
}
