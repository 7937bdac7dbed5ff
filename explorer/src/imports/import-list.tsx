import { Link } from '@tanstack/react-router';
import { Button } from 'react-aria-components';
import { keyOf, pathOf } from '../facts/address.ts';
import { count, number } from '../facts/words.ts';
import { forgetDone, tryAgain, useImports, type QueuedFile } from './import-queue.ts';
import type { Imported } from './send-file.ts';

/** The files of this tab, each with its progress or what came of it. */
export function ImportList() {
  const files = useImports();
  if (files.length === 0) return null;
  const of = (...kinds: string[]) => files.filter(({ progress }) => kinds.includes(progress.kind));
  const [left, refused] = [of('waiting', 'running').length, of('refused').length];
  return (
    <>
      <div className="row import-summary">
        <p role="status">
          {number(of('imported').length)} of {count(files.length, 'file')} imported
          {refused > 0 ? `, ${number(refused)} refused` : ''}
          {left > 0 ? `, ${number(left)} to go` : ''}
        </p>
        {left < files.length ? (
          <Button className="button quiet" onPress={forgetDone}>
            Clear the list
          </Button>
        ) : null}
      </div>
      <ul className="import-list">
        {files.map((file) => (
          <li key={file.key} data-kind={file.progress.kind}>
            <bdi className="import-name">{file.name}</bdi>
            <ProgressOf file={file} />
          </li>
        ))}
      </ul>
    </>
  );
}

function ProgressOf({ file: { key, name, progress } }: { file: QueuedFile }) {
  switch (progress.kind) {
    case 'waiting':
      return <p className="small muted">Waits</p>;
    case 'running':
      return progress.sent < 1 ? (
        <p className="small">
          Sending <progress aria-label={`Sending ${name}`} max={1} value={progress.sent} />
        </p>
      ) : (
        <p className="small">
          Reading and looking for facts <progress aria-label={`Reading ${name}`} />
        </p>
      );
    case 'imported':
      return <Done imported={progress.imported} />;
    case 'refused':
      return (
        <div className="small">
          <p className="warn import-refusal">
            <bdi>{withoutName(progress.message, name)}</bdi>
          </p>
          {progress.passes ? (
            <Button
              className="button"
              onPress={() => {
                tryAgain(key);
              }}
            >
              Try again<span className="hidden-text">: {name}</span>
            </Button>
          ) : null}
        </div>
      );
    default:
      return progress satisfies never;
  }
}

/** The name of the file stands above. */
function withoutName(message: string, name: string): string {
  return message.startsWith(`${name}: `) ? message.slice(name.length + 2) : message;
}

const CHANGES = {
  ADDED: 'Added',
  REPLACED: 'Replaced the earlier one',
  UNCHANGED: 'The graph has it already',
} as const;

function Done({ imported }: { imported: Imported }) {
  const { document, change, facts, warnings, proposals } = imported;
  const { passages, statistics, quotes, claims } = facts;
  return (
    <div className="small">
      <p>
        {CHANGES[change]}
        {passages > 0
          ? ` with ${count(passages, 'passage')}, ${count(statistics, 'figure')}, ${count(quotes, 'quote')} and ${count(claims, 'claim')}`
          : ''}
        {'refusal' in proposals
          ? ''
          : `, ${count(proposals.pending, 'proposal')} to decide on${proposals.decided > 0 ? `, ${number(proposals.decided)} decided before` : ''}`}
      </p>
      {warnings.map((warning) => (
        <p key={warning} className="warn">
          <bdi>{warning}</bdi>
        </p>
      ))}
      {'refusal' in proposals ? (
        <p className="warn">{proposals.refusal}</p>
      ) : (
        proposals.lost.map((line) => (
          <p key={line} className="warn">
            The text no longer has the words of: <bdi>{line}</bdi>
          </p>
        ))
      )}
      <p className="row">
        <Link to="/review/$key" params={{ key: keyOf(document.id) }}>
          Review <bdi>{document.title}</bdi>
        </Link>
        <Link to={pathOf(document.id)}>Read it</Link>
      </p>
    </div>
  );
}
