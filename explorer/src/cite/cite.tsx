import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Button } from 'react-aria-components';
import { addressOf, readFrom } from '../api/index.ts';
import { citePathOf, pathOf } from '../facts/address.ts';
import { factId, type Fact } from '../facts/fact.ts';
import { Failure } from '../ui/failure.tsx';
import { Sheet } from '../ui/sheet.tsx';
import { citation, STYLES } from './citation.ts';

/** What reference managers read, by the format in the address. */
const BIBLIOGRAPHIES = [
  { name: 'BibTeX', format: 'bibtex' },
  { name: 'CSL JSON', format: 'csl' },
] as const;

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
        <Copyable name="Card for another page" text={embedCode(factId(fact))} />
        {/* The server writes these: last, so that nothing moves when they come. */}
        {BIBLIOGRAPHIES.map(({ name, format }) => (
          <Bibliography key={format} id={factId(fact)} name={name} format={format} />
        ))}
      </Sheet>
    </>
  );
}

/** As the server writes it at the permanent address. */
function Bibliography({ id, name, format }: { id: string; name: string; format: string }) {
  const { data, error } = useQuery({
    queryKey: ['cite', id, format],
    queryFn: async ({ signal }) =>
      (await readFrom(`${citePathOf(id)}?format=${format}`, { signal })).text(),
  });
  if (error) return <Failure error={error} />;
  return data === undefined ? null : <Copyable name={name} text={data.trim()} />;
}

/** The element that shows a fact in a page of another site. */
function embedCode(id: string): string {
  return `<iframe src="${addressOf(`/card${pathOf(id)}`)}" width="560" height="300" title="Citation" loading="lazy" sandbox="allow-popups allow-popups-to-escape-sandbox"></iframe>`;
}

export function Copyable({ name, text }: { name: string; text: string }) {
  const [copied, setCopied] = useState('');
  return (
    <section className="copyable">
      <div className="copyable-head">
        <h3 className="small">{name}</h3>
        <span className="small muted" role="status">
          {copied}
        </span>
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
      </div>
      <pre dir="auto" tabIndex={0} aria-label={name}>
        {text}
      </pre>
    </section>
  );
}

function copy(text: string): Promise<void> {
  return navigator.clipboard.writeText(text);
}
