import { useMutation } from '@tanstack/react-query';
import { Link, Navigate } from '@tanstack/react-router';
import { useState } from 'react';
import { Button, Form } from 'react-aria-components';
import { useViewer } from '../access/use-viewer.ts';
import type { Referent } from '../annotate/draft.ts';
import { Field } from '../annotate/fields.tsx';
import { ReferentPicker } from '../annotate/referent-picker.tsx';
import {
  ask,
  cache,
  MergedIntoDocument,
  MergeEntitiesDocument,
  UnmergeEntitiesDocument,
  useAsk,
  type FoundType,
  type MergePartsFragment,
} from '../api/index.ts';
import '../annotate/annotate.css';
import { passageAddress, pathOf } from '../facts/address.ts';
import { day } from '../facts/words.ts';
import { Failure } from '../ui/failure.tsx';
import { Loading } from '../ui/loading.tsx';
import { Missing } from '../ui/missing.tsx';
import { Sheet } from '../ui/sheet.tsx';
import type { Subject } from './subject.ts';

/** What was found to be the same as whom a dossier is about, and why; editors can undo it. */
export function Merges({ subject }: { subject: Subject }) {
  const { nodes } = subject.merges;
  if (nodes.length === 0) return null;
  return (
    <section className="merges small">
      <h2>Merged into this</h2>
      <ul>
        {nodes.map((merge) => (
          <Merge key={merge.id} merge={merge} />
        ))}
      </ul>
    </section>
  );
}

function Merge({ merge }: { merge: MergePartsFragment }) {
  const { id, from, fromName, because, passage, madeBy, madeAt } = merge;
  const may = useViewer()?.role === 'EDITOR';
  const undo = useChange(() => ask(UnmergeEntitiesDocument, { id }));
  return (
    <li>
      <bdi className="serif">{fromName}</bdi> <code>{from}</code>
      {because == null ? null : (
        <>
          , because: <q dir="auto">{because}</q>
        </>
      )}
      {passage ? (
        <>
          , by <Link {...passageAddress(passage)}>a passage</Link> of{' '}
          <bdi>{passage.document.title}</bdi>
        </>
      ) : null}
      <span className="muted">
        {' '}
        ({madeBy == null ? '' : `${madeBy}, `}
        {day(madeAt.slice(0, 10))})
      </span>{' '}
      {may ? (
        <Button
          className="plain"
          isDisabled={undo.isPending}
          onPress={() => {
            undo.mutate();
          }}
        >
          Undo<span className="hidden-text"> the merge of {fromName}</span>
        </Button>
      ) : null}
      {undo.error ? <Failure error={undo.error} /> : null}
    </li>
  );
}

const TYPES: Record<Subject['__typename'], FoundType> = {
  Person: 'PERSON',
  Agency: 'AGENCY',
  Organization: 'ORGANIZATION',
  Program: 'PROGRAM',
  Place: 'PLACE',
};

/** Lets editors say that another entity is the same as whom a dossier is about. */
export function SameAs({ subject }: { subject: Subject }) {
  const [isOpen, setIsOpen] = useState(false);
  if (useViewer()?.role !== 'EDITOR') return null;
  const close = () => {
    setIsOpen(false);
  };
  return (
    <>
      <Button
        className="button"
        onPress={() => {
          setIsOpen(true);
        }}
      >
        Same as …
      </Button>
      <Sheet title={`What is the same as ${subject.name}?`} isOpen={isOpen} onClose={close}>
        <MergeForm subject={subject} onDone={close} />
      </Sheet>
    </>
  );
}

function MergeForm({ subject, onDone }: { subject: Subject; onDone: () => void }) {
  const [other, setOther] = useState<Referent>();
  const [because, setBecause] = useState('');
  const merge = useChange((from: string) =>
    ask(MergeEntitiesDocument, { into: subject.id, from, because }),
  );
  const isItself = other?.id === subject.id;
  return (
    <Form
      className="annotate"
      onSubmit={(event) => {
        event.preventDefault();
        if (other !== undefined) merge.mutate(other.id, { onSuccess: onDone });
      }}
    >
      <p>
        All that documents state of the one you choose is then stated of{' '}
        <bdi className="serif">{subject.name}</bdi>. Facts keep their addresses, and it can be
        undone.
      </p>
      <ReferentPicker
        label="The same as"
        types={[TYPES[subject.__typename]]}
        value={other}
        words={subject.name}
        onPick={setOther}
      />
      {isItself ? <p className="warn">Choose another one: this is the same entry.</p> : null}
      <Field label="Why they are the same">
        <textarea
          className="input"
          rows={3}
          maxLength={2000}
          dir="auto"
          value={because}
          onChange={(event) => {
            setBecause(event.target.value);
          }}
        />
      </Field>
      {merge.error ? <Failure error={merge.error} /> : null}
      <div className="row">
        <Button
          className="button primary"
          type="submit"
          isDisabled={merge.isPending || other === undefined || isItself || because.trim() === ''}
        >
          Merge
        </Button>
      </div>
    </Form>
  );
}

/** Changes the graph, and reads again what that may have changed. */
function useChange<Variables>(change: (variables: Variables) => Promise<unknown>) {
  return useMutation({
    mutationFn: change,
    networkMode: 'always',
    onSuccess: () => cache.invalidateQueries(),
  });
}

/** Leads on to what an entity was merged into; says that there is none otherwise. */
export function Gone({ id }: { id: string }) {
  const { data, isPending } = useAsk(MergedIntoDocument, { id });
  if (isPending) return <Loading what="the dossier" />;
  const into = data?.merges.nodes[0]?.into;
  if (into === undefined) return <Missing what="entry" id={id} />;
  return <Navigate to={pathOf(into)} replace />;
}
