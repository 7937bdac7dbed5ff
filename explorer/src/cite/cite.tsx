import { useState } from 'react';
import { Button } from 'react-aria-components';
import type { Fact } from '../facts/fact.ts';
import { Sheet } from '../ui/sheet.tsx';
import { citation, STYLES } from './citation.ts';

/** Opens the ways to cite a fact. */
export function Cite({ fact, quiet = false }: { fact: Fact; quiet?: boolean }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button
        className={quiet ? 'cite-link' : 'button'}
        onPress={() => {
          setOpen(true);
        }}
      >
        Cite
      </Button>
      <Sheet
        title="Cite this fact"
        isOpen={open}
        onClose={() => {
          setOpen(false);
        }}
      >
        {STYLES.map((style) => (
          <Copyable key={style} name={style} text={citation(fact, style)} />
        ))}
      </Sheet>
    </>
  );
}

export function Copyable({ name, text }: { name: string; text: string }) {
  const [copied, setCopied] = useState('');
  return (
    <section className="copyable">
      <h3 className="small">{name}</h3>
      <pre dir="auto" tabIndex={0} aria-label={name}>
        {text}
      </pre>
      <Button
        className="button"
        onPress={() => {
          copy(text).then(
            () => {
              setCopied('Copied');
            },
            () => {
              setCopied('The browser refused: select the text and copy it');
            },
          );
        }}
      >
        Copy<span className="hidden-text"> {name}</span>
      </Button>
      <span className="small muted" role="status">
        {copied}
      </span>
    </section>
  );
}

function copy(text: string): Promise<void> {
  return navigator.clipboard.writeText(text);
}
