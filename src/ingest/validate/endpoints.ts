import { LINKS, type LinkPredicate, type NodeType } from '../../model/index.ts';

interface Endpoints {
  readonly subject: readonly NodeType[];
  readonly object: readonly NodeType[];
}

/** What each link joins; a predicate without a link of its own may join anything. */
export const ENDPOINTS: Readonly<Record<LinkPredicate, Endpoints>> = LINKS;
