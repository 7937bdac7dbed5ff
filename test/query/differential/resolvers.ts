import type { Resolvers } from './generated/resolvers.ts';
import { positionStatus, type Row } from '../../../src/model/index.ts';
import { candidatesOf } from './candidates.ts';
import { compareText } from './compare.ts';
import {
  comparisonsOf,
  conflictingIn,
  contradicting,
  sayingTheSame,
  disputedIn,
  renderingVerdict,
} from './conflicts.ts';
import { coverageOf } from './coverage.ts';
import { derivationsOf, derivativesOf } from './derivations.ts';
import { entriesOf, whole, type Entry } from './entries.ts';
import { hardenedBy } from './hardening.ts';
import { independentSources, sourcesOfStatistic } from './independent-sources.ts';
import { namesOf } from './names.ts';
import { neighboursOf } from './neighbours.ts';
import type { PageArguments } from './cut-page.ts';
import { groupsOf, sumOf } from './groups.ts';
import { assertNoNull, fits } from './fits.ts';
import { pageOf } from './page.ts';
import { pathsOf } from './paths.ts';
import type { Ranked } from './ranking.ts';
import type { SearchArguments } from './search.ts';
import { searchPage } from './search-page.ts';
import { variantsOf } from './variants.ts';
import type { Link, Stored } from './stored.ts';

/** Thrown where the graph is damaged and lacks what must be there: graphql-js is given null instead. */
export class Missing extends Error {}

/** What the schema's descriptions say, done in the plainest way over everything that is stored. */
export function resolversOver(
  stored: Stored,
  rankingOf: (args: SearchArguments) => readonly Ranked[],
) {
  const follow = entriesOf(stored);
  const page = (noun: string, entries: readonly Entry[], args: PageArguments) =>
    pageOf(follow, stored.itemOf, noun, entries, args);
  const claimsOf = (links: readonly Link[]): Row[] =>
    byId(
      links
        .flatMap(({ row }): unknown[] => (Array.isArray(row['claims']) ? row['claims'] : []))
        .flatMap((id) => stored.nodes.get(String(id)) ?? []),
    );
  /** A page whose edges show the claims that state the link. */
  const linked = (noun: string, entries: readonly Entry[], args: PageArguments, byLink = false) => {
    const { edges, ...rest } = pageOf(follow, stored.itemOf, noun, entries, args, byLink);
    return {
      ...rest,
      edges: edges.map((edge) => {
        const claims = claimsOf(edge.entry.links);
        return { ...edge, claims, independentSources: independentSources(stored, claims) };
      }),
    };
  };
  const people = (entries: readonly Entry[], args: PageArguments) => {
    const { edges, ...rest } = linked('Position', entries, args);
    return {
      ...rest,
      edges: edges.map((edge) => ({
        ...edge,
        title: text(edge.entry.item['title']),
        status: positionStatus.parse(edge.entry.item['status']),
        from: text(edge.entry.item['from']),
        to: text(edge.entry.item['to']),
      })),
    };
  };
  const mostClaimed = (entries: readonly Entry[]): Entry | undefined =>
    [...entries].sort(
      (a, b) =>
        claimsOf(b.links).length - claimsOf(a.links).length || compareText(a.node.id, b.node.id),
    )[0];
  const only = (entries: readonly Entry[]): Row | null => entries[0]?.node ?? null;
  const there = (entries: readonly Entry[]): Row => {
    const row = only(entries);
    if (row === null) throw new Missing();
    return row;
  };
  const rows = (entries: readonly Entry[]): Row[] => byId(entries.map(({ node }) => node));
  const all = (label: string) =>
    whole([...stored.nodes.values()].filter((row) => stored.labelOf(row) === label));
  const byIdOf = (label: string, id: string): Row | null => {
    const row = stored.nodes.get(id);
    return row !== undefined && stored.labelOf(row) === label ? row : null;
  };

  const history = (row: Row, args: PageArguments) =>
    page(
      'Change',
      whole(all('Change').flatMap(({ node }) => (node['fact'] === row.id ? [node] : []))),
      args,
    );

  const ofGroup = new WeakMap<object, readonly Entry[]>();
  const neighbours = (row: Row) =>
    neighboursOf(stored, row).map(({ entries, ...kind }) => {
      const all = linked('Referent', entries, {}, true);
      const group = { ...kind, count: entries.length, neighbours: all };
      ofGroup.set(group, entries);
      return group;
    });

  const usersOf = new WeakMap<object, readonly Entry[]>();
  const nameUses = (row: Row) =>
    namesOf(stored, row).map(({ users, ...use }) => {
      const found = { ...use, documents: page('Document', whole(users), {}) };
      usersOf.set(found, whole(users));
      return found;
    });
  const merges = (row: Row, args: PageArguments) =>
    page(
      'Merge',
      whole(all('Merge').flatMap(({ node }) => (node['into'] === row.id ? [node] : []))),
      args,
    );

  const mentionsAndClaims = {
    history,
    nameUses,
    merges,
    mentions: (row: Row, args: PageArguments) => page('Mention', follow.Person.mentions(row), args),
    claims: (row: Row, args: PageArguments) => page('Claim', follow.Person.claims(row), args),
    neighbours,
  };
  const speaker = {
    ...mentionsAndClaims,
    quotes: (row: Row, args: PageArguments) => page('Quote', follow.Person.quotes(row), args),
    quotesAbout: (row: Row, args: PageArguments) =>
      page('Quote', follow.Person.quotesAbout(row), args),
    statistics: (row: Row, args: PageArguments) =>
      page('Statistic', follow.Person.statistics(row), args),
    statisticsAbout: (row: Row, args: PageArguments) =>
      page('Statistic', follow.Person.statisticsAbout(row), args),
  };
  let listed: ReturnType<typeof coverageOf> | undefined;
  const coverage = () => (listed ??= coverageOf(stored));
  const disputed = [...stored.nodes.values()].filter(
    (row) =>
      stored.labelOf(row) === 'Claim' &&
      row['modality'] === 'DENIED' &&
      contradicting(stored, row).length > 0,
  );
  const resolvers = {
    Query: {
      node: (_, { id }) => stored.nodes.get(id) ?? null,
      nodes: (_, { ids }) => ids.map((id) => stored.nodes.get(id) ?? null),
      person: (_, { id }) => byIdOf('Person', id),
      agency: (_, { id }) => byIdOf('Agency', id),
      organization: (_, { id }) => byIdOf('Organization', id),
      program: (_, { id }) => byIdOf('Program', id),
      place: (_, { id }) => byIdOf('Place', id),
      statistic: (_, { id }) => byIdOf('Statistic', id),
      quote: (_, { id }) => byIdOf('Quote', id),
      document: (_, { id }) => byIdOf('Document', id),
      claim: (_, { id }) => byIdOf('Claim', id),
      decision: (_, { id }) => byIdOf('Decision', id),
      proposal: (_, { id }) => byIdOf('Proposal', id),
      merge: (_, { id }) => byIdOf('Merge', id),
      change: (_, { id }) => byIdOf('Change', id),
      people: (_, args) => page('Person', all('Person'), args),
      agencies: (_, args) => page('Agency', all('Agency'), args),
      organizations: (_, args) => page('Organization', all('Organization'), args),
      programs: (_, args) => page('Program', all('Program'), args),
      places: (_, args) => page('Place', all('Place'), args),
      statistics: (_, args) => page('Statistic', all('Statistic'), args),
      quotes: (_, args) => page('Quote', all('Quote'), args),
      documents: (_, args) => page('Document', all('Document'), args),
      claims: (_, args) => page('Claim', all('Claim'), args),
      proposals: (_, args) => page('Proposal', all('Proposal'), args),
      decisions: (_, args) => page('Decision', all('Decision'), args),
      merges: (_, args) => page('Merge', all('Merge'), args),
      changes: (_, { since, ...args }) => {
        const later = all('Change').filter(
          ({ node }) => since == null || String(node['at']) > since,
        );
        return page('Change', later, args);
      },
      coverage: () => ({}),
      search: (_, args) => searchPage(stored, rankingOf(args), args),
      statisticGroups: (_, { by, filter, having, ...args }) => {
        if (filter != null) assertNoNull('Statistic', filter);
        const grouped = all('Statistic')
          .map(({ node }) => node)
          .filter((row) => filter == null || fits(follow, 'Statistic', row, filter));
        const groups = whole(groupsOf(stored, by, grouped));
        return page('StatisticGroup', groups, { ...args, filter: having ?? null });
      },
      path: (_, args) => pathsOf(stored, args),
      conflicts: (_, args) => page('Statistic', whole(conflictingIn(stored)), args),
      disputedStatistics: (_, args) => page('Statistic', whole(disputedIn(stored)), args),
      derivedStatistics: (_, args) => {
        const derived = all('Statistic').filter(
          ({ node }) => derivationsOf(stored, node).length > 0,
        );
        return page('Statistic', derived, args);
      },
      hardened: (_, args) =>
        page(
          'Claim',
          all('Claim').filter(({ node }) => hardenedBy(stored, node).length > 0),
          args,
        ),
      disputedClaims: (_, args) => page('Claim', whole(disputed), args),
    },
    Path: { nodes: ({ nodes }) => nodes, hops: ({ hops }) => hops },
    Hop: {
      from: ({ from }) => from,
      to: ({ to }) => to,
      claims: ({ claims }) => claims,
      quotes: ({ quotes }) => quotes,
      statistics: ({ statistics }) => statistics,
      passages: ({ passages }) => passages,
    },
    Coverage: {
      statisticsWithOneSource: (_, args) =>
        page('Statistic', whole(coverage().statisticsWithOneSource), args),
      claimsWithOneSource: (_, args) => page('Claim', whole(coverage().claimsWithOneSource), args),
      quotesWithoutSpeaker: (_, args) =>
        page('Quote', whole(coverage().quotesWithoutSpeaker), args),
      statisticsWithoutPeriod: (_, args) =>
        page('Statistic', whole(coverage().statisticsWithoutPeriod), args),
      underivedPercentages: (_, args) =>
        page('Statistic', whole(coverage().underivedPercentages), args),
      entitiesNeverLinked: (_, args) =>
        page('Referent', whole(coverage().entitiesNeverLinked), args),
    },
    Person: {
      ...speaker,
      positions: (row, args) => page('Position', follow.Person.positions(row), args),
      documents: (row, args) => linked('Document', follow.Person.documents(row), args),
      publications: (row, args) => linked('Document', follow.Person.publications(row), args),
    },
    Agency: {
      ...speaker,
      parent: (row) => mostClaimed(follow.Agency.parent(row))?.node ?? null,
      parentClaims: (row) => claimsOf(follow.Agency.parent(row).flatMap(({ links }) => links)),
      parts: (row, args) => linked('Agency', follow.Agency.parts(row), args),
      people: (row, args) => people(follow.Agency.people(row), args),
      programs: (row, args) => linked('Program', follow.Agency.programs(row), args),
      documents: (row, args) => linked('Document', follow.Agency.documents(row), args),
      publications: (row, args) => linked('Document', follow.Agency.publications(row), args),
    },
    Organization: {
      ...speaker,
      people: (row, args) => people(follow.Organization.people(row), args),
      documents: (row, args) => linked('Document', follow.Organization.documents(row), args),
      publications: (row, args) => linked('Document', follow.Organization.publications(row), args),
    },
    Program: {
      ...mentionsAndClaims,
      agencies: (row, args) => linked('Agency', follow.Program.agencies(row), args),
      statistics: (row, args) => page('Statistic', follow.Program.statistics(row), args),
      quotes: (row, args) => page('Quote', follow.Program.quotes(row), args),
    },
    Place: {
      ...mentionsAndClaims,
      statistics: (row, args) => page('Statistic', follow.Place.statistics(row), args),
      statisticsAbout: (row, args) => page('Statistic', follow.Place.statisticsAbout(row), args),
      quotes: (row, args) => page('Quote', follow.Place.quotes(row), args),
    },
    Document: {
      version: (row) => text(row['loadHash']),
      publisher: (row) => mostClaimed(follow.Document.publisher(row))?.node ?? null,
      publisherClaims: (row) =>
        claimsOf(follow.Document.publisher(row).flatMap(({ links }) => links)),
      authors: (row, args) => linked('Speaker', follow.Document.authors(row), args),
      passages: (row, args) => page('Passage', follow.Document.passages(row), args),
      quotes: (row, args) => page('Quote', follow.Document.quotes(row), args),
      statistics: (row, args) => page('Statistic', follow.Document.statistics(row), args),
      mentions: (row, args) => page('Mention', follow.Document.mentions(row), args),
      citedIn: (row, args) => page('Mention', follow.Document.citedIn(row), args),
      claims: (row, args) => page('Claim', follow.Document.claims(row), args),
      proposals: (row, args) => page('Proposal', follow.Document.proposals(row), args),
      revises: (row, args) => linked('Document', follow.Document.revises(row), args),
      revisedBy: (row, args) => linked('Document', follow.Document.revisedBy(row), args),
      takesFrom: (row, args) => linked('Document', follow.Document.takesFrom(row), args),
      takenBy: (row, args) => linked('Document', follow.Document.takenBy(row), args),
      neighbours,
      history,
    },
    Statistic: {
      history,
      independentSources: (row) => sourcesOfStatistic(stored, row),
      comparisons: (row) => comparisonsOf(stored, row),
      derivations: (row) => derivationsOf(stored, row),
      derivatives: (row) => derivativesOf(stored, row),
      period: (row) => {
        const { periodFrom, periodTo, periodStated } = row;
        const period = { from: text(periodFrom), to: text(periodTo), stated: text(periodStated) };
        return (period.from ?? period.to ?? period.stated) ? period : null;
      },
      place: (row) => only(follow.Statistic.place(row)),
      about: (row) => rows(follow.Statistic.about(row)),
      reportedBy: (row) => rows(follow.Statistic.reportedBy(row)),
      renderings: (row, args) => page('Rendering', follow.Statistic.renderings(row), args),
      documents: (row, args) => page('Document', follow.Statistic.documents(row), args),
      origins: (row, args) => page('Document', follow.Statistic.origins(row), args),
      quotes: (row, args) => page('Quote', follow.Statistic.quotes(row), args),
    },
    StatisticGroup: {
      program: ({ program }) => byIdOf('Program', text(program) ?? ''),
      agency: ({ agency }) => byIdOf('Agency', text(agency) ?? ''),
      reporter: ({ reporter }) => stored.nodes.get(text(reporter) ?? '') ?? null,
      sum: (group) => sumOf(stored, group).sum,
      sumRefusal: (group) => sumOf(stored, group).refusal,
    },
    SearchEdge: { passage: ({ passage }) => passage ?? null },
    QuoteVariant: { quote: ({ quote }) => quote, differences: ({ differences }) => differences },
    Quote: {
      history,
      variants: (row) => variantsOf(stored, row),
      speaker: (row) => only(follow.Quote.speaker(row)),
      passage: (row) => there(follow.Quote.passage(row)),
      document: (row) => there(follow.Quote.document(row)),
      about: (row) => rows(follow.Quote.about(row)),
      statistics: (row, args) => page('Statistic', follow.Quote.statistics(row), args),
    },
    Claim: {
      createdAt: (row) => text(row['recordedAt']) ?? '',
      history,
      hardenedBy: (row) => hardenedBy(stored, row),
      contradictedBy: (row) => contradicting(stored, row),
      sameStatement: (row, args) => page('Claim', whole(sayingTheSame(stored, row)), args),
      subject: (row) => there(follow.Claim.subject(row)),
      object: (row) => only(follow.Claim.object(row)),
      assertedBy: (row) => there(follow.Claim.assertedBy(row)),
      passage: (row) => there(follow.Claim.passage(row)),
      document: (row) => there(follow.Claim.document(row)),
    },
    Proposal: {
      candidates: candidatesOf,
      document: (row) => there(follow.Proposal.document(row)),
    },
    Change: {
      document: (row) => byIdOf('Document', text(row['documentId']) ?? ''),
    },
    Merge: {
      entity: (row) => stored.nodes.get(String(row['into'])) ?? null,
      passage: (row) => byIdOf('Passage', text(row['passage']) ?? ''),
    },
    Decision: {
      proposals: (row, args) => page('Proposal', follow.Decision.proposals(row), args),
    },
    Passage: {
      document: (row) => there(follow.Passage.document(row)),
      referents: (row) => rows(follow.Passage.referents(row)),
      quotes: (row) => rows(follow.Passage.quotes(row)),
      claims: (row) => rows(follow.Passage.claims(row)),
      renderings: (row) => rows(follow.Passage.renderings(row)),
    },
    Mention: {
      passage: (row) => stored.linkOf(row).start,
      referent: (row) => stored.linkOf(row).end,
    },
    Hardening: { claim: ({ claim }) => claim },
    FigureComparison: { statistic: ({ statistic }) => statistic },
    Derivation: {
      operands: ({ operands }) => operands,
      documents: ({ documents }) => documents,
    },
    Rendering: {
      verdict: (row) => renderingVerdict(stored, row).verdict,
      because: (row) => renderingVerdict(stored, row).because,
      passage: (row) => stored.linkOf(row).end,
      statistic: (row) => stored.linkOf(row).start,
    },
    NameUse: {
      documents: (use, args) => page('Document', usersOf.get(use) ?? [], args),
    },
    NeighbourGroup: {
      neighbours: (group, args) => linked('Referent', ofGroup.get(group) ?? [], args, true),
    },
    Position: {
      person: (row) => there(follow.Position.person(row)),
      agency: (row) => only(follow.Position.agency(row)),
      organization: (row) => only(follow.Position.organization(row)),
      claims: (row) => claimsOf([stored.linkOf(row)]),
      independentSources: (row) => independentSources(stored, claimsOf([stored.linkOf(row)])),
    },
  } satisfies Resolvers;
  return resolvers;
}

function byId(rows: readonly Row[]): Row[] {
  return [...new Set(rows)].sort((a, b) => compareText(a.id, b.id));
}

function text(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
