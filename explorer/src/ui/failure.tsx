import { RequestError } from '@footnote-graph/client';
import { Button } from 'react-aria-components';
import { passes } from '../api/index.ts';
import { SignIn } from './sign-in.tsx';

/** Why something is not shown, in the server's words, and what to do about it. */
export function Failure({ error, retry }: { error: Error; retry?: () => void }) {
  if (error instanceof RequestError && error.code === 'UNAUTHENTICATED') {
    return <SignIn reason={error.message} />;
  }
  return (
    <div className="failure" role="alert">
      <h2>{headline(error)}</h2>
      <p>{error.message}</p>
      {passes(error) ? <p className="muted">The page asks again every few seconds.</p> : null}
      {retry ? (
        <Button className="button" onPress={retry}>
          Try again
        </Button>
      ) : null}
    </div>
  );
}

function headline(error: Error): string {
  if (!(error instanceof RequestError)) return 'This page failed';
  switch (error.code) {
    case 'NO_ANSWER':
      return 'The server does not answer';
    case 'SERVICE_UNAVAILABLE':
    case 'OVERLOADED':
      return 'The database does not answer';
    case 'RATE_LIMITED':
      return 'Too many requests in one minute';
    case 'FORBIDDEN':
    case 'DOCUMENT_NOT_TRUSTED':
      return 'The server refused this request';
    case 'QUERY_TOO_COSTLY':
      return 'This graph is too large for this view';
    case 'TIMEOUT':
      return 'The answer took too long';
    default:
      return `The server answered ${error.code}`;
  }
}
