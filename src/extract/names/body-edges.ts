import { mentionAt, type Mention } from './mention.ts';

/** What companies write behind their names. */
const LEGAL_FORM = /^,?\s(?:Inc|INC|Corp|CORP|Co|Cos|Ltd|LTD|LLC|L\.L\.C|PLC|plc|AG|Bhd)\b\.?/;
const ONLY_LEGAL_FORM = /^(?:Inc|Corp|Co|Ltd|LLC|PLC)\.?$/;
const IN_FRONT = /\p{Lu}[\w&’'-]*(?:\s\p{Lu}[\w&’'-]*){0,3},?\s$/u;
const ENDS_IN_LEGAL_FORM = /\b(?:Inc|INC|Corp|CORP|Co|Cos|Ltd|LTD|Bros)$/;
/** "The Example Post": a capital within a sentence is part of the name. */
const OWN_ARTICLE = /(?<=[\p{Ll},;]\s)The\s$/u;
const UNION = /\b(?:U\.S\.|U\.N\.)\s$/;
/** "for Maps and Rivers", behind a center or the like */
const FIELD =
  /^\s(?:for|on|of)\s(?:the\s)?(?!\w+day\b|January|February|March|April|May|June|July|August|September|October|November|December)[A-Z][\w’'-]+(?:\s[A-Z][\w’'-]+)*(?:\sand\s[A-Z][\w’'-]+(?:\s[A-Z][\w’'-]+)*)?/;
const HAS_FIELD =
  /\b(?:Center|Centre|Institute|Commission|Committee|Council|Office|Department|School|University)$/;
/** After these, "’s" is no genitive. */
const NO_OWNER =
  /^['’]s(?=[.,;:)]|\s(?:and|or|did|does|do|has|had|have|is|was|were|will|would|said|says|also|on|in|for)\b)/;

const isBody = ({ kind }: Mention) => kind === 'agency' || kind === 'organization';

/** Bodies with their whole names, of which engines leave out what stands at the edges. */
export function withBodyEdges(mentions: readonly Mention[], masked: string): Mention[] {
  const inS = new Set(
    mentions
      .filter((it) => isBody(it) && NO_OWNER.test(masked.slice(it.end, it.end + 20)))
      .map((it) => it.name),
  );
  const whole: Mention[] = [];
  for (const mention of mentions) {
    const before = whole.at(-1);
    if (before !== undefined && mention.start < before.end) continue;
    whole.push(withEdges(mention, masked, inS, whole));
  }
  return whole;
}

function withEdges(
  mention: Mention,
  masked: string,
  inS: ReadonlySet<string>,
  before: Mention[],
): Mention {
  const behind = masked.slice(mention.end, mention.end + 60);
  const [form] = LEGAL_FORM.exec(behind) ?? [];
  if (!isBody(mention) && form === undefined) return mention;
  let { start, end } = mention;
  if (form !== undefined) end += form.length;
  else if (behind.startsWith('.') && ENDS_IN_LEGAL_FORM.test(mention.name)) end += 1;
  else if (inS.has(mention.name) && /^['’]s/.test(behind)) end += 2;
  else if (HAS_FIELD.test(mention.name)) end += FIELD.exec(behind)?.[0].length ?? 0;
  const ahead = masked.slice(Math.max(0, start - 12), start);
  if (ONLY_LEGAL_FORM.test(mention.name))
    start -= IN_FRONT.exec(masked.slice(Math.max(0, start - 60), start))?.[0].length ?? 0;
  const [article] = OWN_ARTICLE.exec(ahead) ?? UNION.exec(ahead) ?? [];
  if (article !== undefined) start -= article.length;
  while ((before.at(-1)?.end ?? 0) > start) before.pop();
  if (start === mention.start && end === mention.end) return mention;
  const kind = isBody(mention) ? mention.kind : 'organization';
  return mentionAt(masked, { start, end }, kind, 'body-edges', mention.confidence);
}
