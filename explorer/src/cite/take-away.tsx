import { useState } from 'react';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { addressOf, credential, readFrom } from '../api/index.ts';
import { keyOf } from '../facts/address.ts';
import { factId, type Fact } from '../facts/fact.ts';
import { FORMATS } from './formats.ts';

/** Saves facts of a view as files of other programs: the server writes them. */
export function TakeAway({ facts, name }: { facts: readonly Fact[]; name: string }) {
  if (facts.length === 0) return null;
  const fact = [...new Set(facts.map(factId))];
  return (
    <Formats
      actionOf={({ format, extension }) => ({
        save: async () => {
          save(`${name}.${extension}`, await readFrom('/export', { body: { format, fact } }));
        },
      })}
    />
  );
}

/**
 * The same of everything in a document, that names an entity, or whose passages have all words of a query. Its
 * formats have addresses.
 */
export function TakeAwayAll({ of, id }: { of: 'document' | 'entity' | 'query'; id: string }) {
  const name = of === 'query' ? 'search' : keyOf(id);
  return (
    <Formats
      actionOf={({ format, extension }) => {
        const path = `/export?format=${format}&${of}=${encodeURIComponent(id)}`;
        // A link sends no key.
        if (credential() === null) return { href: addressOf(path) };
        return {
          save: async () => {
            save(`${name}.${extension}`, await readFrom(path));
          },
        };
      }}
    />
  );
}

type Format = (typeof FORMATS)[number];
type Action = { readonly href: string } | { readonly save: () => Promise<void> };

function Formats({ actionOf }: { actionOf: (format: Format) => Action }) {
  const [failed, setFailed] = useState('');
  return (
    <>
      <MenuTrigger>
        <Button className="button no-print">Take away</Button>
        <Popover>
          <Menu className="menu" aria-label="Formats">
            {FORMATS.map((format) => {
              const action = actionOf(format);
              return (
                <MenuItem
                  key={format.format}
                  {...('href' in action
                    ? { href: action.href }
                    : {
                        onAction: () => {
                          setFailed('');
                          action.save().catch((error: unknown) => {
                            setFailed(error instanceof Error ? error.message : String(error));
                          });
                        },
                      })}
                >
                  {format.title}
                </MenuItem>
              );
            })}
          </Menu>
        </Popover>
      </MenuTrigger>
      {failed ? (
        <span className="small" role="alert">
          {failed}
        </span>
      ) : null}
    </>
  );
}

export function save(name: string, content: Blob): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}
