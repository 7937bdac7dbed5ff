import { Button } from 'react-aria-components';
import type { Connection } from '../api/index.ts';

/** The next page of a connection, if there is one. */
export function More({ of: connection, what }: { of: Connection<unknown>; what: string }) {
  if (!connection.hasMore) return null;
  return (
    <Button className="button" isDisabled={connection.isLoadingMore} onPress={connection.loadMore}>
      {connection.isLoadingMore ? 'Loading …' : `Show more ${what}`}
    </Button>
  );
}
