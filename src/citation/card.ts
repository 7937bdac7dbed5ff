import { citePath, escapeHtml, modalityOf, sentenceOf } from '../export/index.ts';
import { pathOfId } from '../model/index.ts';
import { page } from './page.ts';
import type { Citation } from './read-citation.ts';

/** Default size of a card, in CSS pixels. */
const CARD = { width: 560, height: 300 } as const;

/** A citation in a few lines, for a frame in pages of others. Its links open outside the frame. */
export function cardPage({ id, passages, nameOf }: Citation, base: string): string {
  const [cited] = passages;
  const [fact, ...others] = cited?.facts ?? [];
  if (cited === undefined) throw new TypeError(`A citation has a passage, and ${id} has none`);
  const { passage, document, publisher } = cited;
  const known = fact !== undefined && others.length === 0;
  const title = known ? sentenceOf(fact, nameOf) : document.title;
  const source = [document.title, publisher, document.date].filter((each) => each !== null);
  const more = passages.length > 1 ? `, and ${passages.length - 1} more` : '';
  const body = `<h1><bdi>${escapeHtml(title)}</bdi></h1>
<blockquote lang="${escapeHtml(document.language)}" dir="auto">${escapeHtml(passage.prefix)}<mark>${escapeHtml(passage.exact)}</mark>${escapeHtml(passage.suffix)}</blockquote>
<p class="quiet"><bdi>${escapeHtml(source.join(', '))}</bdi>${more}${known ? ` · ${modalityOf(fact).toLowerCase()}` : ''}</p>
<p class="quiet"><a href="${escapeHtml(`${base}${citePath(id)}`)}" target="_blank" rel="noopener">The passage and how to cite it</a></p>`;
  const head = '<meta name="robots" content="noindex">';
  return page({ title, head, body, bodyClass: 'card' });
}

/** The most that a consumer leaves for a card, in CSS pixels. */
export interface Room {
  readonly width: number;
  readonly height: number;
}

/** The element that shows the card in another page. */
export function embedCode({ id }: Pick<Citation, 'id'>, base: string, room?: Room): string {
  const { width, height } = cardSize(room);
  const address = escapeHtml(`${base}/card${pathOfId(id)}`);
  return `<iframe src="${address}" width="${width}" height="${height}" title="Citation" loading="lazy" sandbox="allow-popups allow-popups-to-escape-sandbox" style="border:1px solid #ccc;max-width:100%"></iframe>`;
}

export function cardSize(room: Room = { width: Infinity, height: Infinity }): Room {
  return {
    width: Math.min(CARD.width, room.width),
    height: Math.min(CARD.height, room.height),
  };
}
