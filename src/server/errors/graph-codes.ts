import type { GraphError } from '../../graph/index.ts';

/** The code of what is our fault. */
export const INTERNAL = 'INTERNAL_SERVER_ERROR';

/** A caller cannot act on the driver's other errors: a write refused on the read path is our fault. */
export function codeOfGraph({ code }: GraphError): string {
  switch (code) {
    case 'SERVICE_UNAVAILABLE':
    case 'TIMEOUT':
    case 'PAST_NOT_KEPT':
    case 'PAST_NOT_READY':
    case 'PAST_TOO_LARGE':
      return code;
    case 'BAD_BOOKMARK':
      return 'BAD_USER_INPUT';
    case 'TOO_LARGE':
      return 'ANSWER_TOO_LARGE';
    case 'TOO_MUCH_MEMORY':
      return 'QUERY_TOO_COSTLY';
    case 'STORE_FAILED':
    case 'WRONG_PASSWORD':
    case 'NEO4J_TOO_OLD':
    case 'MODEL_TOO_OLD':
    case 'MODEL_TOO_NEW':
    case 'RESTORE_UNFINISHED':
      return 'SERVICE_UNAVAILABLE';
    case 'ABORTED':
    case 'STORE_DAMAGED':
    case 'FORBIDDEN':
    case 'GRAPH_ERROR':
      return INTERNAL;
    default: {
      const impossible: never = code;
      return impossible;
    }
  }
}
