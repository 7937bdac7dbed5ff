import { programKindOf, type Cluster } from '../names/index.ts';
import { passageOf, proposerOf, type Source } from './source.ts';
import type { ProposalDraft } from '../../proposal/index.ts';

/** The entities of a document, each with all passages that name it. */
export function proposeEntities(source: Source): ProposalDraft[] {
  return source.clusters.flatMap((cluster) => {
    const best = surest(cluster);
    return [
      {
        kind: 'ENTITY' as const,
        item: {
          id: cluster.id,
          name: cluster.name,
          aliases: [...cluster.aliases],
          ...(cluster.kind === 'program' ? { kind: programKindOf(cluster.name) } : {}),
          mentions: cluster.mentions.map((mention) => passageOf(source, mention)),
        },
        proposer: proposerOf(source, best.rule),
        confidence: best.confidence,
        basis: best.counted ? ('COUNTED' as const) : ('ESTIMATED' as const),
        passage: passageOf(source, best),
        alternatives: otherKind(cluster),
      },
    ];
  });
}

function surest({ mentions }: Cluster): Cluster['mentions'][number] {
  return mentions.reduce((best, each) => (each.confidence > best.confidence ? each : best));
}

/** Agency or organization is the rule's guess, and a body may be taken for the other. */
function otherKind({ kind, id, name }: Cluster): ProposalDraft['alternatives'] {
  if (kind !== 'agency' && kind !== 'organization') return [];
  const other = kind === 'agency' ? 'organization' : 'agency';
  return [{ reads: `${name} as ${other}`, field: 'id', value: id.replace(kind, other) }];
}
