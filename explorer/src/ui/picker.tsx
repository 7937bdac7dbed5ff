import { useState } from 'react';
import {
  Button,
  ComboBox,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Text,
} from 'react-aria-components';

/** Something that can be picked. */
export interface Choice {
  readonly id: string;
  readonly name: string;
  /** What tells it from others of the same name. */
  readonly hint?: string;
}

/** A box that proposes while somebody types. */
export function Picker({
  label,
  choices,
  chosen,
  onType,
  onPick,
}: {
  label: string;
  choices: readonly Choice[];
  chosen: Choice | undefined;
  /** Where the choices are looked up as somebody types; without it, what is typed narrows them down. */
  onType?: (text: string) => void;
  onPick: (id: string) => void;
}) {
  const [text, setText] = useState<string>();
  return (
    <ComboBox
      className="picker"
      menuTrigger="focus"
      allowsEmptyCollection
      items={onType === undefined ? choicesLike(choices, text ?? '') : choices}
      inputValue={text ?? chosen?.name ?? ''}
      value={chosen?.id ?? null}
      onInputChange={(typed) => {
        setText(typed);
        onType?.(typed);
      }}
      onChange={(key) => {
        if (key === null) return;
        setText(undefined);
        onPick(String(key));
      }}
      onBlur={() => {
        setText(undefined);
      }}
    >
      <Label className="hidden-text">{label}</Label>
      <span className="picker-box">
        <Input className="input" placeholder={label} />
        <Button className="picker-button" aria-label={`Choices for ${label}`}>
          ▾
        </Button>
      </span>
      <Popover className="picker-list">
        <ListBox<Choice>
          className="menu"
          renderEmptyState={() => <p className="small muted">Nothing has this name</p>}
        >
          {({ id, name, hint }) => (
            <ListBoxItem id={id} textValue={name}>
              <Text slot="label">
                <bdi>{name}</bdi>
              </Text>
              {hint ? (
                <Text slot="description" className="small muted">
                  {' '}
                  <bdi>{hint}</bdi>
                </Text>
              ) : null}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}

function choicesLike(choices: readonly Choice[], typed: string): readonly Choice[] {
  const wanted = typed.trim().toLowerCase();
  return choices.filter(({ name, hint = '' }) => `${name} ${hint}`.toLowerCase().includes(wanted));
}
