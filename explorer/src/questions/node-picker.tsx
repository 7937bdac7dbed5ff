import { useState } from 'react';
import {
  AgenciesDocument,
  DocumentListDocument,
  NodeNameDocument,
  OrganizationsDocument,
  PeopleDocument,
  PlacesDocument,
  ProgramsDocument,
  StatisticListDocument,
  useAsk,
} from '../api/index.ts';
import { figureText } from '../facts/figure.ts';
import { nameOf } from '../facts/names.tsx';
import { Picker, type Choice } from '../ui/picker.tsx';
import type { BlankKind } from './question.ts';

/** How many proposals stand under the box. */
const SHOWN = 60;

/** Picks an entity, a document or a figure by its name. */
export function NodePicker({
  kind,
  label,
  value,
  onPick,
}: {
  kind: BlankKind;
  label: string;
  value: string;
  onPick: (id: string) => void;
}) {
  const [typed, setTyped] = useState('');
  const choices = useChoices(kind);
  const known = choices.find(({ id }) => id === value);
  const { data } = useAsk(NodeNameDocument, { id: value }, { enabled: value !== '' && !known });
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
  const fitting = choices
    .filter(({ name }) => words.every((word) => name.toLowerCase().includes(word)))
    .slice(0, SHOWN);
  return (
    <Picker
      label={label}
      choices={fitting}
      chosen={known ?? (data?.node ? choiceOf(data.node) : undefined)}
      onType={setTyped}
      onPick={(id) => {
        setTyped('');
        onPick(id);
      }}
    />
  );
}

function useChoices(kind: BlankKind): readonly Choice[] {
  const anybody = { enabled: kind === 'anybody' };
  const people = useAsk(PeopleDocument, {}, { enabled: kind === 'anybody' || kind === 'person' });
  const others = [
    useAsk(AgenciesDocument, {}, anybody),
    useAsk(OrganizationsDocument, {}, anybody),
    useAsk(ProgramsDocument, {}, anybody),
    useAsk(PlacesDocument, {}, anybody),
  ];
  const documents = useAsk(DocumentListDocument, {}, { enabled: kind === 'document' });
  const figures = useAsk(StatisticListDocument, {}, { enabled: kind === 'figure' });
  return [
    ...[people, ...others].flatMap(({ data }) => data?.list.nodes ?? []).map(choiceOf),
    ...(documents.data?.documents.nodes ?? []).map(choiceOf),
    ...(figures.data?.statistics.nodes ?? []).map(choiceOf),
  ];
}

type Choosable = {
  readonly id?: string;
  readonly __typename?: string;
  readonly name?: string;
  readonly title?: string;
  readonly description?: string | null;
  readonly measure?: string;
  readonly value?: string;
  readonly bound?: Parameters<typeof figureText>[0]['bound'];
  readonly unit?: string;
};

function choiceOf(node: Choosable): Choice {
  const { id = '', measure, value, bound, unit, description } = node;
  if (measure !== undefined && value !== undefined && bound !== undefined) {
    return { id, name: `${figureText({ value, bound }, unit)}, ${measure}` };
  }
  const name = nameOf({ __typename: '', id, ...definedNames(node) });
  return { id, name, ...(description ? { hint: description } : {}) };
}

function definedNames({ name, title }: Choosable): { name?: string; title?: string } {
  return { ...(name === undefined ? {} : { name }), ...(title === undefined ? {} : { title }) };
}
