import { Link } from '@tanstack/react-router';
import { passageAddress, pathOf } from '../facts/address.ts';
import type { Subject } from './subject.ts';

type Use = Subject['nameUses'][number];

/** More documents than this are folded away. */
const SHOWN = 3;

/** All names, the chosen one first, each with the documents that use it. */
export function Aliases({ subject: { nameUses } }: { subject: Subject }) {
  return (
    <section className="aliases small">
      <h2>Names</h2>
      <ul>
        {nameUses.map(({ name, documents }) => (
          <li key={name}>
            <bdi className="serif">{name}</bdi> <Users of={documents} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Users({ of: { nodes, totalCount } }: { of: Use['documents'] }) {
  if (totalCount <= SHOWN)
    return (
      <span className="muted">
        in <Documents of={nodes} />
      </span>
    );
  const rest = totalCount - nodes.length;
  return (
    <details className="muted">
      <summary>in {totalCount} documents</summary>
      <Documents of={nodes} />
      {rest > 0 ? ` and ${rest} more` : ''}
    </details>
  );
}

/** Documents, each where it first mentions whom the name is of. */
function Documents({ of: documents }: { of: Use['documents']['nodes'] }) {
  return documents.map((document, i) => {
    const [mention] = document.mentions.nodes;
    const address = mention
      ? passageAddress({ id: mention.passage.id, document })
      : { to: pathOf(document.id) };
    return (
      <span key={document.id}>
        {i > 0 ? ', ' : ''}
        <Link {...address}>
          <bdi>{document.title}</bdi>
        </Link>
      </span>
    );
  });
}
