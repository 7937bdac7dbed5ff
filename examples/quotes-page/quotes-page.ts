import type { Client } from '@footnote-graph/client';
import { escapeHtml } from './escape-html.ts';
import { QuotesOfDocument, type QuoteCardFragment } from './generated/graphql.ts';

export interface QuotesPage {
  readonly html: string;
  /** Where the next page begins. */
  readonly next: string | null;
  /** The ids of what the page shows: the person and documents. */
  readonly shows: readonly string[];
}

/** A page of somebody's quotes, newest first, each with its footnote. */
export async function quotesPage(
  client: Client,
  person: string,
  after: string | null = null,
): Promise<QuotesPage> {
  const data = await client.request(QuotesOfDocument, { person, first: 2, after });
  if (data.person === null)
    return { html: `<p>Nobody has the id ${escapeHtml(person)}.</p>`, next: null, shows: [person] };
  const { name, quotes } = data.person;
  const { hasNextPage, endCursor } = quotes.pageInfo;
  const html = `<h1>${escapeHtml(name)}: ${quotes.totalCount} quotes</h1>
<ul>
${quotes.nodes.map(card).join('\n')}
</ul>`;
  const documents = quotes.nodes.map(({ passage }) => passage.document.id);
  return { html, next: hasNextPage ? endCursor : null, shows: [person, ...documents] };
}

function card({ kind, text, passage }: QuoteCardFragment): string {
  const words = kind === 'DIRECT' ? `<q>${escapeHtml(text)}</q>` : escapeHtml(text);
  const { title, date } = passage.document;
  const source = `${title}${date === null ? '' : `, ${date}`}, at ${passage.start}`;
  return `<li>${words} <small>${escapeHtml(source)}</small></li>`;
}
