import { useMemo, useState } from 'react';
import { Button, Form } from 'react-aria-components';
import { DerivationFields } from '../annotate/derivation-fields.tsx';
import type { Referent } from '../annotate/draft.ts';
import { Field, Select, TextInput } from '../annotate/fields.tsx';
import { ReferentPicker } from '../annotate/referent-picker.tsx';
import { useProblems } from '../annotate/use-problems.ts';
import { ask, EditProposalDocument, type ProposalPartsFragment } from '../api/index.ts';
import { OPERATIONS } from '../facts/words.ts';
import type { Choice } from '../ui/picker.tsx';
import { Changes } from './changes.tsx';
import { fieldsOf, textAt, textsAt, withField, type ItemField } from './item-fields.ts';
import { useReferred } from './use-declared.ts';

interface EditFormProps {
  /** As it was when the form was opened. */
  readonly proposal: ProposalPartsFragment;
  readonly document: string;
  readonly busy: boolean;
  readonly onSave: (item: string) => void;
  readonly onClose: () => void;
}

/** Changes a proposal field by field, and says while it is written what is wrong and what will change. */
export function EditForm({ proposal, document, busy, onSave, onClose }: EditFormProps) {
  const { id, kind, item: seen } = proposal;
  const [item, setItem] = useState<unknown>(() => itemIn(seen));
  const [picked, setPicked] = useState<readonly Referent[]>([]);
  const fields = useMemo(() => fieldsOf(kind, textAt(itemIn(seen), ['id'])), [kind, seen]);
  const ids = fields.flatMap((field) => idsIn(item, field));
  const { referred, proposed, figures } = useReferred(document, ids);
  const nameOf = (of: string) => picked.find((each) => each.id === of)?.name ?? referred(of).name;
  const written = useMemo(() => JSON.stringify(item), [item]);
  const isChanged = written !== JSON.stringify(JSON.parse(seen));
  const { problems, isChecked } = useProblems(written, (signal) =>
    ask(EditProposalDocument, { id, item: written, expectedItem: seen, dryRun: true }, signal),
  );
  return (
    <Form
      className="edit-item"
      aria-label="Edit the proposal"
      onSubmit={(event) => {
        event.preventDefault();
        onSave(written);
      }}
    >
      {fields.map((field) => (
        <FieldOf
          key={field.path.join('.')}
          field={field}
          item={item}
          nameOf={nameOf}
          choices={proposed}
          figures={figures.filter(({ id }) => id !== textAt(item, ['key']))}
          onChange={(value) => {
            setItem((before: unknown) => withField(before, field, value));
          }}
          onPick={(referent) => {
            setPicked((before) => [...before, referent]);
          }}
        />
      ))}
      <div className="small" role="status">
        {problems.length > 0 ? (
          <ul className="problems">
            {problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        ) : isChanged ? (
          <Changes before={proposal} after={{ ...proposal, item: written }} nameOf={nameOf} />
        ) : (
          <p className="muted">Nothing is changed yet.</p>
        )}
      </div>
      <div className="row">
        <Button
          className="button primary"
          type="submit"
          isDisabled={busy || !isChanged || !isChecked || problems.length > 0}
        >
          Save
        </Button>
        <Button className="button" onPress={onClose}>
          Cancel
        </Button>
      </div>
    </Form>
  );
}

function itemIn(json: string): unknown {
  return JSON.parse(json);
}

function idsIn(item: unknown, { as, path }: ItemField): readonly string[] {
  if (as === 'derivation') return textsAt(item, [...path, 'of']);
  if (as === 'referents') return textsAt(item, path);
  const id = as === 'referent' ? textAt(item, path) : '';
  return id === '' ? [] : [id];
}

interface FieldOfProps {
  readonly field: ItemField;
  readonly item: unknown;
  readonly nameOf: (id: string) => string;
  /** What other proposals of the document declare. */
  readonly choices: readonly Referent[];
  /** The other figures that proposals of the document have. */
  readonly figures: readonly Choice[];
  readonly onChange: (value: unknown) => void;
  readonly onPick: (referent: Referent) => void;
}

function FieldOf({ field, item, nameOf, choices, figures, onChange, onPick }: FieldOfProps) {
  const { label, path } = field;
  switch (field.as) {
    case 'text':
      return <TextInput label={label} value={textAt(item, path)} onChange={onChange} />;
    case 'words':
      return (
        <Field label={label}>
          <textarea
            className="input serif"
            rows={2}
            dir="auto"
            value={textAt(item, [...path, 'exact'])}
            onChange={(event) => {
              onChange(event.target.value);
            }}
          />
        </Field>
      );
    case 'list':
      return <ListInput label={label} value={textsAt(item, path)} onChange={onChange} />;
    case 'derivation': {
      const operation = OPERATIONS.find((one) => one === textAt(item, [...path, 'operation']));
      return (
        <DerivationFields
          value={{ operation: operation ?? '', of: textsAt(item, [...path, 'of']) }}
          figures={figures}
          onChange={(value) => {
            onChange(value.operation === '' ? '' : value);
          }}
        />
      );
    }
    case 'choice':
      return (
        <Select label={label} value={textAt(item, path)} names={field.names} onChange={onChange} />
      );
    case 'referent': {
      const id = textAt(item, path);
      return (
        <ReferentPicker
          label={label}
          types={field.types}
          value={id === '' ? undefined : { id, name: nameOf(id) }}
          words=""
          always={choices.filter((each) => isOf(field.types, each.id))}
          onPick={(referent) => {
            onPick(referent);
            onChange(referent.id);
          }}
          onClear={() => {
            onChange('');
          }}
        />
      );
    }
    case 'referents': {
      const ids = textsAt(item, path);
      return (
        <div>
          <ReferentPicker
            key={ids.join(' ')}
            label={`${label}: add one`}
            types={field.types}
            value={undefined}
            words=""
            always={choices.filter((each) => isOf(field.types, each.id))}
            onPick={(referent) => {
              onPick(referent);
              onChange([...new Set([...ids, referent.id])]);
            }}
          />
          {ids.map((id) => (
            <p key={id} className="row small">
              <bdi>{nameOf(id)}</bdi>
              <Button
                className="plain"
                aria-label={`${label}: leave out ${nameOf(id)}`}
                onPress={() => {
                  onChange(ids.filter((each) => each !== id));
                }}
              >
                Leave out
              </Button>
            </p>
          ))}
        </div>
      );
    }
    default:
      return field satisfies never;
  }
}

/** A list in one line; what is typed stays as it is typed. */
function ListInput({
  label,
  value,
  onChange,
}: {
  label: string;
  value: readonly string[];
  onChange: (value: readonly string[]) => void;
}) {
  const [typed, setTyped] = useState(() => value.join('; '));
  return (
    <TextInput
      label={label}
      value={typed}
      onChange={(next) => {
        setTyped(next);
        onChange(
          next
            .split(';')
            .map((each) => each.trim())
            .filter((each) => each !== ''),
        );
      }}
    />
  );
}

function isOf(types: readonly string[], id: string): boolean {
  return types.some((type) => id.startsWith(`${type.toLowerCase()}:`));
}
