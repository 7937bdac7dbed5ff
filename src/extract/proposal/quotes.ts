import {
  attribute,
  reportedIn,
  speakerMention,
  type Attributed,
  type Subject,
  type Words,
} from '../quotes/index.ts';
import type { Quotation } from '../quotes/index.ts';
import { contains, type Span } from '../text/index.ts';
import { clusterOf, idsWithin, passageOf, proposerOf, type Source } from './source.ts';
import type { ProposalDraft } from '../../proposal/index.ts';

/** Share of right speakers by rule, counted on PolNeAR dev with CoreNLP. */
const COUNTED: Record<Attributed['rule'], number> = {
  AGREED: 0.91,
  WORDS: 0.77,
  PARSE: 0.62,
  INHERITED: 0.92,
  NEAREST: 0.47,
  NEXT: 0.3,
};
/** The same for an engine without a parser; an estimate. */
const WORDS_ALONE = 0.89;
/** Share of pronouns whose antecedent is right. */
const RESOLVED = 0.79;
/** Share of reported speech with the right extent and speaker; an estimate. */
const REPORTED = 0.7;

/** Quoted words, and their speaker. */
export interface SpokenPassage {
  readonly span: Span;
  readonly speaker: string | undefined;
}

export function proposeQuotes(
  source: Source,
  quotations: readonly Quotation[],
  words: Words,
): { drafts: ProposalDraft[]; spoken: SpokenPassage[] } {
  const people = source.mentions.filter((it) => it.kind === 'person');
  const parsed = source.sentences.some((it) => it.tokens[0]?.head !== undefined);
  const analysis = { sentences: source.sentences, mentions: [] };
  const direct = attribute(quotations, analysis, people, source.masked, words).map((it) =>
    quoteDraft(source, words, {
      kind: 'DIRECT',
      span: it.quotation.words,
      speaker: it.speaker,
      rule: `quote-${it.rule.toLowerCase()}`,
      confidence: it.rule === 'WORDS' && !parsed ? WORDS_ALONE : COUNTED[it.rule],
      counted: parsed,
      alternative: it.alternative,
    }),
  );
  const indirect = reportedIn(source.sentences, words).map(({ content, speaker }) =>
    quoteDraft(source, words, {
      kind: 'INDIRECT',
      span: content,
      speaker,
      rule: 'reported-speech',
      confidence: REPORTED,
      counted: false,
      alternative: undefined,
    }),
  );
  const all = [...direct, ...indirect];
  return { drafts: all.map((it) => it.draft), spoken: all.map((it) => it.spoken) };
}

interface Found {
  readonly kind: 'DIRECT' | 'INDIRECT';
  readonly span: Span;
  readonly speaker: Subject;
  readonly rule: string;
  readonly confidence: number;
  readonly counted: boolean;
  readonly alternative: Subject | undefined;
}

function quoteDraft(
  source: Source,
  words: Words,
  { kind, span, speaker, rule, confidence, counted, alternative }: Found,
): { draft: ProposalDraft; spoken: SpokenPassage } {
  const named = (subject: Subject) =>
    speakerMention(subject, source.mentions, source.sentences, words);
  const found = named(speaker);
  const id = found === undefined ? undefined : clusterOf(source, found.mention)?.id;
  const other = alternative === undefined ? undefined : named(alternative);
  const otherId = other === undefined ? undefined : clusterOf(source, other.mention)?.id;
  return {
    spoken: { span, speaker: id },
    draft: {
      kind: 'QUOTE',
      item: {
        kind,
        ...(id === undefined ? {} : { speaker: id }),
        passage: passageOf(source, span),
        about: idsWithin(source, span),
        cites: [],
      },
      speaker: passageOf(source, speaker),
      proposer: proposerOf(source, rule),
      confidence: found?.resolved === true ? confidence * RESOLVED : confidence,
      basis: counted && found?.resolved !== true ? 'COUNTED' : 'ESTIMATED',
      passage: passageOf(source, span),
      alternatives:
        otherId === undefined || otherId === id
          ? []
          : [
              {
                reads: `said by ${other?.mention.name ?? otherId}`,
                field: 'speaker',
                value: otherId,
              },
            ],
    },
  };
}

/** The figures that a passage states, by their keys. */
export function citing(drafts: readonly ProposalDraft[]): ProposalDraft[] {
  const statistics = drafts.filter((it) => it.kind === 'STATISTIC');
  return drafts.map((draft) => {
    if (draft.kind !== 'QUOTE') return draft;
    const cites = statistics.filter(({ item }) =>
      item.renderings.some((it) => contains(draft.passage, it)),
    );
    return { ...draft, item: { ...draft.item, cites: cites.map(({ item }) => item.key) } };
  });
}
