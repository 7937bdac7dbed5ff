import { useDeferredValue, useState } from 'react';
import { Button } from 'react-aria-components';
import {
  PickReferentDocument,
  useAsk,
  type FoundType,
  type PickReferentQuery,
} from '../api/index.ts';
import { count, day } from '../facts/words.ts';
import { Picker, type Choice } from '../ui/picker.tsx';
import type { Referent } from './draft.ts';

/** Picks an entity or document that the graph has, by its name or an alias. */
export function ReferentPicker({
  label,
  types,
  value,
  words,
  isNew = false,
  always = [],
  onPick,
  onClear,
}: {
  label: string;
  types: readonly FoundType[];
  value: Referent | undefined;
  /** What is proposed before anybody types. */
  words: string;
  /** Whether what is typed may be the name of something new. */
  isNew?: boolean;
  /** Choices without a search. */
  always?: readonly Referent[];
  onPick: (referent: Referent) => void;
  onClear?: () => void;
}) {
  const [typed, setTyped] = useState<string>();
  const text = useDeferredValue((typed ?? words).replace(/[^\p{L}\p{N}]+/gu, ' ').trim());
  const { data } = useAsk(
    PickReferentDocument,
    { text: text.slice(0, 100), types: [...types] },
    { keep: true, enabled: text !== '' },
  );
  const found = [...always, ...(text === '' ? [] : (data?.search.edges ?? []).flatMap(referentOf))];
  const name = (typed ?? words).trim();
  const choices: Choice[] = found.map(({ id, name, context }) => ({
    id,
    name,
    ...(context === undefined ? {} : { hint: context }),
  }));
  if (isNew && name !== '') choices.push({ id: NEW, name, hint: 'new in the graph' });
  const chosen = value && { id: value.isNew ? NEW : value.id, name: value.name };
  return (
    <div className="field">
      <span className="small" aria-hidden="true">
        {label}
      </span>
      <Picker
        label={label}
        choices={choices}
        chosen={chosen}
        onType={setTyped}
        onPick={(id) => {
          // The box says again what is chosen when it loses the focus.
          if (typed === undefined && id === chosen?.id) return;
          setTyped(undefined);
          const picked =
            id === NEW ? { id: '', name, isNew: true } : found.find((each) => each.id === id);
          if (picked !== undefined) onPick(picked);
        }}
      />
      {value && onClear ? (
        <Button className="plain small" onPress={onClear}>
          Leave empty<span className="hidden-text">: {label}</span>
        </Button>
      ) : null}
    </div>
  );
}

const NEW = 'new';

type Node = PickReferentQuery['search']['edges'][number]['node'];

function referentOf({ node }: { node: Node }): Referent[] {
  if ('title' in node)
    return [{ id: node.id, name: node.title, ...(node.date ? { context: day(node.date) } : {}) }];
  if (!('name' in node)) return [];
  const { totalCount, nodes } = node.mentions;
  const title = nodes[0]?.passage.document.title;
  const named = title === undefined ? '' : `named ${count(totalCount, 'time')}, as in ${title}`;
  const context = [node.description ?? '', named].filter((part) => part !== '').join('; ');
  return [
    {
      ...{ id: node.id, name: node.name, context },
      ...('kind' in node ? { programKind: node.kind } : {}),
    },
  ];
}
