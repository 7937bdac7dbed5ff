import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import type { Fact } from '../facts/fact.ts';
import { FORMATS } from './formats.ts';

/** Saves facts as files of other programs. */
export function TakeAway({ facts, name }: { facts: readonly Fact[]; name: string }) {
  if (facts.length === 0) return null;
  return (
    <MenuTrigger>
      <Button className="button">Take away</Button>
      <Popover>
        <Menu className="menu" aria-label="Formats">
          {FORMATS.map(({ title, extension, type, write }) => (
            <MenuItem
              key={extension}
              onAction={() => {
                save(`${name}.${extension}`, type, write(facts));
              }}
            >
              {title}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}

export function save(name: string, type: string, content: string | Blob): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}
