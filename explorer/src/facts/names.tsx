import { Link } from '@tanstack/react-router';
import { pathOf } from './address.ts';

export interface NodeName {
  readonly __typename: string;
  readonly id: string;
  readonly name?: string;
  readonly title?: string;
}

/** The name of an entity, or the title of a document. */
export function nameOf(node: NodeName): string {
  return node.name ?? node.title ?? node.id;
}

/** Names come from documents, and may hold any script or direction: they must not reorder what is beside them. */
export function Name({ of: node }: { of: NodeName }) {
  return (
    <Link to={pathOf(node.id)} className="name">
      <bdi>{nameOf(node)}</bdi>
    </Link>
  );
}

export function Names({ of: nodes }: { of: readonly NodeName[] }) {
  return nodes.map((node, index) => (
    <span key={node.id}>
      {index > 0 ? ', ' : ''}
      <Name of={node} />
    </span>
  ));
}
