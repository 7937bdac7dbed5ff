import { useMemo, useState } from 'react';
import { Button, Form } from 'react-aria-components';
import {
  AnnotateDocument,
  ask,
  TakenIdDocument,
  useAsk,
  type AnnotationItems,
} from '../api/index.ts';
import { draftOf, itemsOf, KIND_NAMES, placesOf, type Draft, type Referent } from './draft.ts';
import { Field, Select } from './fields.tsx';
import { KindFields } from './kind-fields.tsx';
import type { Words } from './selected-words.ts';
import { useProblems } from './use-problems.ts';
import './annotate.css';

interface AnnotateProps {
  readonly document: Referent;
  readonly text: string;
  /** The words that are selected in the text, if any are. */
  readonly words: Words | undefined;
  readonly busy: boolean;
  readonly onAdd: (items: AnnotationItems) => void;
  readonly onClose: () => void;
}

/** Adds what words of the text state, and says while it is written what is still wrong with it. */
export function Annotate({ document, text, words, busy, onAdd, onClose }: AnnotateProps) {
  const [draft, setDraft] = useState(() => draftOf(words));
  const [about, setAbout] = useState(words);
  // Other words in place of those that the form is about; the rest of it stays.
  if (words !== about) {
    setAbout(words);
    if (words) setDraft((before) => withWords(before, words));
  }
  const change = (changes: Partial<Draft>) => {
    setDraft((before) => ({ ...before, ...changes }));
  };
  const places = useMemo(() => placesOf(draft.exact, text), [draft.exact, text]);
  const items = useMemo(() => itemsOf(draft, document.id), [draft, document.id]);
  const { problems, isChecked } = useProblems(
    items,
    (signal) => ask(AnnotateDocument, { document: document.id, items, dryRun: true }, signal),
    draft.exact === '' ? 'Select words of the text.' : undefined,
  );
  const taken = useTaken(draft, items);
  return (
    <Form
      className="card annotate"
      aria-label="Add by hand"
      onSubmit={(event) => {
        event.preventDefault();
        onAdd(items);
      }}
    >
      <h2>Add by hand</h2>
      <Field label="Words of the text: select them there, or write them here">
        <textarea
          className="input serif"
          rows={2}
          dir="auto"
          value={draft.exact}
          onChange={(event) => {
            const exact = event.target.value;
            change({ exact, place: placesOf(exact, text)[0] });
          }}
        />
      </Field>
      {places.length > 1 ? (
        <Field label={`The text has these words ${places.length} times. Meant are those in`}>
          <select
            className="input"
            value={draft.place?.start ?? ''}
            onChange={(event) => {
              const start = Number(event.target.value);
              change({ place: places.find((place) => place.start === start) });
            }}
          >
            {places.map(({ start, end }) => (
              <option key={start} value={start}>
                {around(text, start, end)}
              </option>
            ))}
          </select>
        </Field>
      ) : null}
      <Select
        label="They are or name a"
        value={draft.kind}
        names={KIND_NAMES}
        onChange={(kind) => {
          change({ kind, named: undefined });
        }}
      />
      <KindFields draft={draft} itself={document} onChange={change} />
      <div className="small" role="status">
        {taken ? (
          <p className="warn">
            The graph has <bdi>{taken}</bdi> already: choose it from the list, or add to the name
            what tells the two apart.
          </p>
        ) : null}
        {problems.length > 0 ? (
          <ul className="problems">
            {problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        ) : null}
        {isChecked && problems.length === 0 && !taken ? <p>Nothing is missing.</p> : null}
      </div>
      <div className="row">
        <Button
          className="button primary"
          type="submit"
          isDisabled={busy || !isChecked || problems.length > 0 || taken !== undefined}
        >
          Add
        </Button>
        <Button className="button" onPress={onClose}>
          Cancel
        </Button>
      </div>
    </Form>
  );
}

function withWords(before: Draft, words: Words): Draft {
  const { exact, place, value } = draftOf(words);
  return { ...before, exact, place, value, named: undefined };
}

/** The id of a new entity, if the graph has one of that id already. */
function useTaken({ kind, named }: Draft, { entities }: AnnotationItems): string | undefined {
  const isNew = named === undefined || named.isNew === true;
  const id = isNew ? String(entities?.[0]?.id ?? '') : '';
  const { data } = useAsk(TakenIdDocument, { id }, { enabled: !id.endsWith(':') && id !== '' });
  return id.startsWith(`${kind}:`) ? data?.node?.id : undefined;
}

const AROUND = 30;

function around(text: string, start: number, end: number): string {
  return text.slice(Math.max(0, start - AROUND), end + AROUND).replace(/\s+/g, ' ');
}
