import type { FoundType } from '../api/index.ts';
import { MODALITY_WORDS, PROGRAM_WORDS, QUOTE_WORDS, STATUS_WORDS } from '../facts/words.ts';
import { DerivationFields } from './derivation-fields.tsx';
import { KIND_NAMES, predicateOf, TYPES, type Draft, type Referent } from './draft.ts';
import { Select, TextInput } from './fields.tsx';
import { ReferentPicker } from './referent-picker.tsx';
import { useStatedFigures } from './use-stated-figures.ts';

const SPEAKERS: readonly FoundType[] = ['PERSON', 'AGENCY', 'ORGANIZATION'];
const ANYTHING: readonly FoundType[] = [...SPEAKERS, 'PROGRAM', 'PLACE', 'DOCUMENT'];
const SOURCES: readonly FoundType[] = [...SPEAKERS, 'DOCUMENT'];

const BOUND_NAMES = {
  EXACT: 'exactly the value',
  AT_LEAST: 'at least',
  AT_MOST: 'at most',
  ABOUT: 'about',
} as const;

interface KindFieldsProps {
  readonly draft: Draft;
  /** The document itself, which states most claims. */
  readonly itself: Referent;
  readonly onChange: (change: Partial<Draft>) => void;
}

/** What has to be said of the words, by their kind. */
export function KindFields({ draft, itself, onChange }: KindFieldsProps) {
  switch (draft.kind) {
    case 'quote':
      return <QuoteFields draft={draft} itself={itself} onChange={onChange} />;
    case 'figure':
      return <FigureFields draft={draft} itself={itself} onChange={onChange} />;
    case 'claim':
      return <ClaimFields draft={draft} itself={itself} onChange={onChange} />;
    case 'person':
    case 'agency':
    case 'organization':
    case 'place':
    case 'program':
      return (
        <>
          <ReferentPicker
            key={draft.kind}
            label={`${KIND_NAMES[draft.kind]} that is named`}
            types={[TYPES[draft.kind]]}
            value={draft.named ?? { id: '', name: draft.exact, isNew: true }}
            words={draft.exact}
            isNew
            onPick={(named) => {
              onChange({ named });
            }}
          />
          {draft.kind === 'program' && draft.named?.programKind === undefined ? (
            <Select
              label="Kind of program"
              value={draft.programKind}
              names={PROGRAM_WORDS}
              onChange={(programKind) => {
                onChange({ programKind });
              }}
            />
          ) : null}
        </>
      );
    default:
      return draft.kind satisfies never;
  }
}

function About({ draft, itself, onChange }: KindFieldsProps) {
  return (
    <ReferentPicker
      label="About (may stay empty)"
      types={ANYTHING}
      value={draft.about}
      words=""
      always={[itself]}
      onPick={(about) => {
        onChange({ about });
      }}
      onClear={() => {
        onChange({ about: undefined });
      }}
    />
  );
}

function ModalityField({ draft, onChange }: Pick<KindFieldsProps, 'draft' | 'onChange'>) {
  return (
    <Select
      label="Put forward as"
      value={draft.modality}
      names={MODALITY_WORDS}
      onChange={(modality) => {
        onChange({ modality });
      }}
    />
  );
}

function QuoteFields(props: KindFieldsProps) {
  const { draft, onChange } = props;
  return (
    <>
      <Select
        label="The words are"
        value={draft.quoteKind}
        names={QUOTE_WORDS}
        onChange={(quoteKind) => {
          onChange({ quoteKind });
        }}
      />
      <ReferentPicker
        label="Speaker (may stay empty)"
        types={SPEAKERS}
        value={draft.speaker}
        words=""
        onPick={(speaker) => {
          onChange({ speaker });
        }}
        onClear={() => {
          onChange({ speaker: undefined });
        }}
      />
      <About {...props} />
    </>
  );
}

function FigureFields(props: KindFieldsProps) {
  const { draft, itself, onChange } = props;
  const figures = useStatedFigures(itself.id);
  return (
    <>
      <TextInput
        label="Value, in digits"
        value={draft.value}
        onChange={(value) => {
          onChange({ value });
        }}
      />
      <Select
        label="The quantity is"
        value={draft.bound}
        names={BOUND_NAMES}
        onChange={(bound) => {
          onChange({ bound });
        }}
      />
      <TextInput
        label="Unit, such as person or percent"
        value={draft.unit}
        onChange={(unit) => {
          onChange({ unit });
        }}
      />
      <TextInput
        label="What is counted or measured"
        value={draft.measure}
        onChange={(measure) => {
          onChange({ measure });
        }}
      />
      <DerivationFields
        value={draft.derived}
        figures={figures}
        onChange={(derived) => {
          onChange({ derived });
        }}
      />
      <About {...props} />
      <ModalityField draft={draft} onChange={onChange} />
    </>
  );
}

function ClaimFields({ draft, itself, onChange }: KindFieldsProps) {
  return (
    <>
      <ReferentPicker
        label="Subject"
        types={ANYTHING}
        value={draft.subject}
        words=""
        always={[itself]}
        onPick={(subject) => {
          onChange({ subject });
        }}
      />
      <TextInput
        label="Verb, such as held, part of, sued"
        value={draft.predicate}
        onChange={(predicate) => {
          onChange({ predicate });
        }}
      />
      <ReferentPicker
        label="Object, or what is said in the next field"
        types={ANYTHING}
        value={draft.object}
        words=""
        always={[itself]}
        onPick={(object) => {
          onChange({ object });
        }}
        onClear={() => {
          onChange({ object: undefined });
        }}
      />
      <TextInput
        label="What is said, in your own words"
        value={draft.said}
        onChange={(said) => {
          onChange({ said });
        }}
      />
      {predicateOf(draft.predicate) === 'HELD' ? (
        <>
          <TextInput
            label="Title of the office"
            value={draft.title}
            onChange={(title) => {
              onChange({ title });
            }}
          />
          <Select
            label="The office is"
            value={draft.status}
            names={STATUS_WORDS}
            onChange={(status) => {
              onChange({ status });
            }}
          />
        </>
      ) : null}
      <ReferentPicker
        label="Who states it"
        types={SOURCES}
        value={draft.assertedBy ?? itself}
        words=""
        always={[itself]}
        onPick={(assertedBy) => {
          onChange({ assertedBy });
        }}
      />
      <ModalityField draft={draft} onChange={onChange} />
    </>
  );
}
