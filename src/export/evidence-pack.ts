import { escapeHtml } from './escape-html.ts';
import { addressOf, idOfFact, namesOf } from './facts.ts';
import type { SelectedDocument } from './selection.ts';
import { modalityOf, sentenceOf } from './sentence.ts';

const STYLE = `
:root { color-scheme: light dark; --tint: #fff3c4; --muted: #595959; --line: #d9d9d9 }
@media (prefers-color-scheme: dark) { :root { --tint: #4a3f12; --muted: #b0b0b0; --line: #444 } }
body { font: 17px/1.55 Georgia, 'Times New Roman', serif; max-width: 44rem; margin: 2rem auto; padding: 0 1rem }
h1, h2 { line-height: 1.2 } h2 { margin-top: 3rem; border-top: 1px solid var(--line); padding-top: 1rem }
article { margin: 1.6rem 0 } article p { margin: .2rem 0 }
.fact { font-weight: bold } .meta, footer { color: var(--muted); font-size: .85rem; overflow-wrap: anywhere }
blockquote { margin: .4rem 0; padding-left: 1rem; border-left: 3px solid var(--line); white-space: pre-wrap; overflow-wrap: anywhere }
mark { background: var(--tint); color: inherit } .denied mark { text-decoration: line-through }
.speculated mark, .conditional mark { border-bottom: 2px dashed currentColor }
@media print { article { break-inside: avoid } body { margin: 0 } }`;

/** How much text stands before and after a passage, in UTF-16 code units. */
const CONTEXT = 240;

/**
 * One HTML page with no script and no other file: every fact with its passage in context. It opens
 * offline, and prints.
 */
export async function* evidencePack(
  documents: AsyncIterable<SelectedDocument>,
  base: string,
): AsyncGenerator<string> {
  yield `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="content-security-policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Evidence pack</title>
<style>${STYLE}
</style>
</head>
<body>
<h1>Evidence pack</h1>
`;
  let facts = 0;
  for await (const selected of documents) {
    facts += selected.facts.length;
    yield sectionOf(selected, base);
  }
  yield `<footer>${facts} ${facts === 1 ? 'fact' : 'facts'}. Exported from Footnote.</footer>\n</body>\n</html>\n`;
}

function sectionOf({ stored, facts }: SelectedDocument, base: string): string {
  const { id, title, date, url, sha256, language, text } = stored.contribution.document;
  const nameOf = namesOf(stored.contribution);
  const about = [date, url, `SHA-256 ${sha256}`, addressOf(base, id)].filter(
    (each) => each !== null,
  );
  const articles = facts.map((fact) => {
    const { passage } = fact;
    const before = text.slice(Math.max(0, passage.start - CONTEXT), passage.start);
    const after = text.slice(passage.end, passage.end + CONTEXT);
    const modality = modalityOf(fact).toLowerCase();
    return `<article class="${modality}">
<p class="fact"><bdi>${escapeHtml(sentenceOf(fact, nameOf))}</bdi></p>
<blockquote lang="${escapeHtml(language)}" dir="auto">${before.length < passage.start ? '…' : ''}${escapeHtml(before)}<mark>${escapeHtml(passage.exact)}</mark>${escapeHtml(after)}${passage.end + CONTEXT < text.length ? '…' : ''}</blockquote>
<p class="meta">${modality}, characters ${passage.start}–${passage.end}, ${escapeHtml(addressOf(base, idOfFact(fact)))}</p>
</article>`;
  });
  return `<section>
<h2 dir="auto">${escapeHtml(title)}</h2>
<p class="meta">${about.map(escapeHtml).join('<br>')}</p>
${articles.join('\n')}
</section>
`;
}
