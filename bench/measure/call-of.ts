import type { Server } from '../servers/index.ts';
import { operationFor, type Variables, type Work } from '../works/index.ts';
import type { Call } from './client.ts';

/** The request that asks a server for a work. */
export function callOf({ side, url }: Server, work: Work, variables: Variables): Call {
  switch (side) {
    case 'footnote':
      return graphql(`${url}graphql`, operationFor(work, side), variables);
    case 'peer':
      return graphql(url, operationFor(work, side), variables);
    case 'raw':
      return { url: `${url}${work.name}`, body: JSON.stringify(variables) };
    default: {
      const impossible: never = side;
      return impossible;
    }
  }
}

export function graphql(url: string, query: string, variables: Variables): Call {
  return { url, body: JSON.stringify({ query, variables }) };
}
