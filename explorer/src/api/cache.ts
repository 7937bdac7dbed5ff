import { QueryClient } from '@tanstack/react-query';
import { RequestError } from '@footnote-graph/client';
import { onSession } from './session.ts';

/** Codes that go away by themselves: the database restarts, the network returns, a minute passes. */
const PASSING: readonly string[] = [
  'NO_ANSWER',
  'SERVICE_UNAVAILABLE',
  'OVERLOADED',
  'RATE_LIMITED',
];

export function passes(error: unknown): boolean {
  return error instanceof RequestError && PASSING.includes(error.code);
}

const RETRY_MS = 3_000;

/** What has been answered. The graph changes by ingest and by decisions, so an answer stays fresh for a minute. */
export const cache = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 60_000,
      networkMode: 'always',
      retry: (failures, error) => passes(error) && failures < 2,
      retryDelay: (failures) => 500 * 2 ** failures,
      // After the retries the page shows the error, and goes on trying until the server is back.
      refetchInterval: ({ state }) => (passes(state.error) ? RETRY_MS : false),
    },
  },
});

// Another caller may see other things: nothing of the answers so far stays, and what is shown is asked again.
onSession(() => void cache.resetQueries());
