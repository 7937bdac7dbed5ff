import {
  addressOf,
  citePath,
  escapeHtml,
  footnote,
  markdown,
  modalityOf,
  sentenceOf,
  type CitedPassage,
} from '../export/index.ts';
import type { Addresses } from './addresses.ts';
import { embedCode } from './card.ts';
import { page } from './page.ts';
import type { Citation, Correction } from './read-citation.ts';

/** Ways to take a citation away, by the `format` of its address. */
const FORMATS = { bibtex: 'BibTeX', csl: 'CSL JSON', jsonld: 'JSON-LD' } as const;

/** What the permanent address of a citation shows to people: HTML without scripts. */
export function citationPage(citation: Citation, { base, hasExplorer }: Addresses): string {
  const { id, passages, hasMore, corrections } = citation;
  const address = `${base}${citePath(id)}`;
  const links = Object.entries(FORMATS).map(
    ([format, name]) => `<a href="${escapeHtml(`${address}?format=${format}`)}">${name}</a>`,
  );
  const oembed = `${base}/oembed?url=${encodeURIComponent(address)}`;
  const head = `<link rel="canonical" href="${escapeHtml(address)}">
<link rel="alternate" type="application/ld+json" href="${escapeHtml(`${address}?format=jsonld`)}">
<link rel="alternate" type="application/json+oembed" href="${escapeHtml(oembed)}" title="Card">`;
  const body = `<main>
<h1><bdi>${escapeHtml(titleOf(citation))}</bdi></h1>
${passages.map((cited) => passageHtml(cited, citation)).join('\n')}
${correctionsHtml(corrections)}${hasMore ? '<p>This figure has more wordings than are shown here.</p>\n' : ''}<section>
<h2>Cite</h2>
<p>Permanent address: <a href="${escapeHtml(address)}">${escapeHtml(address)}</a></p>
<h3>Footnote</h3>
<pre dir="auto">${escapeHtml(footnote(citation, base))}</pre>
<h3>Markdown</h3>
<pre dir="auto">${escapeHtml(markdown(citation, base))}</pre>
<h3>Embed</h3>
<pre>${escapeHtml(embedCode(citation, base))}</pre>
<p>${links.join(' · ')}</p>
</section>
${hasExplorer ? `<p><a href="${escapeHtml(addressOf(base, id))}">Open in the explorer</a></p>\n` : ''}</main>`;
  return page({ title: titleOf(citation), head, body });
}

/** What the facts said before, where the graph remembers something. */
function correctionsHtml(corrections: readonly Correction[]): string {
  if (corrections.length === 0) return '';
  const items = corrections.map(
    ({ at, action, said, summary }) =>
      `<li>Until <time>${escapeHtml(at)}</time>: <bdi>${escapeHtml(said)}</bdi>${action === 'REMOVED' ? ' (no longer stated)' : said === summary ? ' (with other details)' : ''}</li>`,
  );
  return `<section>\n<h2>Corrected</h2>\n<p>This was stated in another way before:</p>\n<ul>${items.join('')}</ul>\n</section>\n`;
}

/** What is shown at the address of a citation that cannot be. */
export function errorPage(title: string, message: string, explorer?: string): string {
  const link =
    explorer === undefined
      ? ''
      : `<p><a href="${escapeHtml(explorer)}">Open in the explorer</a>, which asks for a key</p>\n`;
  const body = `<main>\n<h1>${escapeHtml(title)}</h1>\n<p>${escapeHtml(message)}</p>\n${link}</main>`;
  return page({ title, head: '<meta name="robots" content="noindex">', body });
}

/** The fact as a sentence; a passage that states several, by its words. */
export function titleOf({ passages, nameOf }: Citation): string {
  const [first] = passages;
  const [fact, ...others] = first?.facts ?? [];
  if (fact === undefined || others.length > 0) return `“${first?.passage.exact ?? ''}”`;
  return sentenceOf(fact, nameOf);
}

function passageHtml({ passage, document, facts, publisher }: CitedPassage, citation: Citation) {
  const { start, end, exact, prefix, suffix } = passage;
  const about = [
    [publisher, document.date].filter((each) => each !== null).join(', '),
    document.url === null ? '' : new URL(document.url).href,
    `Characters ${start} to ${end}, SHA-256 ${document.sha256}`,
  ].filter((each) => each !== '');
  const notes = facts.map((fact) => {
    const retracted = fact.kind === 'CLAIM' ? fact.claim.retractedAt : null;
    const sentence = sentenceOf(fact, citation.nameOf);
    const state = retracted === null ? '' : `. Retracted on ${retracted}`;
    return `<li><bdi>${escapeHtml(sentence)}</bdi> <span class="quiet">(${modalityOf(fact).toLowerCase()}${escapeHtml(state)})</span></li>`;
  });
  return `<article>
<blockquote lang="${escapeHtml(document.language)}" dir="auto">${escapeHtml(prefix)}<mark>${escapeHtml(exact)}</mark>${escapeHtml(suffix)}</blockquote>
<ul>${notes.join('')}</ul>
<p><cite dir="auto">${escapeHtml(document.title)}</cite></p>
<p class="quiet">${about.map(escapeHtml).join('<br>')}</p>
</article>`;
}
