// Neo4j finds the length of the shortest chain from both ends at once, and then all chains of that length. It
// does so only if a condition on a chain reads nothing but the chain's own nodes and links.

// fragment returnPaths
WITH nodes, hops ORDER BY [each IN nodes | each.id]
RETURN {nodes: nodes, hops: hops} AS path

// fragment pathToItself
MATCH (node:Referent {id: $from}) WHERE $from = $to
RETURN [node] AS nodes

// fragment isConnected(claim)
(@claim['modality'] = 'ASSERTED' OR $includeSpeculation AND @claim['modality'] IN ['SPECULATED', 'CONDITIONAL'])
  AND @claim['retractedAt'] IS NULL AND ($via IS NULL OR @claim['predicate'] IN $via)
  AND NOT @claim['id'] IN ended

// fragment linkKind(link)
coalesce(@link.predicate, type(@link))

// fragment hopsOfLinks(condition)
COLLECT {
  UNWIND range(0, size(nodes) - 2) AS at
  WITH at, nodes[at] AS one, nodes[at + 1] AS other
  MATCH (one:Referent)-[link:@linkType]-(other:Referent)
  WHERE @condition
  WITH at, one, other, link ORDER BY @linkKind(link), startNode(link) = one DESC
  WITH at, one, other, collect(link) AS links
  RETURN {
    from: one.id, to: other.id,
    relationships: [link IN links | @linkKind(link)],
    direction: CASE WHEN startNode(links[0]) = one THEN 'OUTGOING' ELSE 'INCOMING' END,
    claims: reduce(ids = [], link IN links | ids + link.claims), quotes: [], statistics: [], passages: []
  } ORDER BY at
}

// Query.path
CALL () {
  MATCH (from:Referent {id: $from}), (to:Referent {id: $to})
  WHERE from <> to
  MATCH chain = allShortestPaths((from)-[:@linkType*..8]-(to))
  WITH DISTINCT nodes(chain) AS nodes
  WHERE size(nodes) <= $maxHops + 1
  RETURN nodes LIMIT $maxPaths
  UNION ALL
  @pathToItself
}
WITH nodes, @hopsOfLinks(true) AS hops
@returnPaths

// Speculation and quotes make no links, so this statement follows the claims, quotes, statistics and passages
// themselves. Links with enough independent sources are found first, since a condition on a chain cannot count
// them; for the same reason, so are claims that do not hold on a day.

// fragment throughClaims(findEnded)
CALL () {
  @findEnded
  CALL (ended) {
    WITH * WHERE $minIndependentSources > 1
    MATCH (one:Referent)<-[:SUBJECT]-(claim:Claim)-[:OBJECT]->(other:Referent)
    WHERE @isConnected(claim)
    WITH one, other, claim.predicate AS predicate, collect(claim) AS like
    WHERE size(like) >= $minIndependentSources
      AND @independentSources(@reportsOfClaims([claim IN like | claim.id])) >= $minIndependentSources
    UNWIND like AS claim
    RETURN collect(claim.id) AS sound
  }
  MATCH (from:Referent {id: $from}), (to:Referent {id: $to})
  WHERE from <> to
  MATCH chain = allShortestPaths((from)-[:SUBJECT|OBJECT|SPOKEN_BY|ABOUT|REPORTED_BY|MEASURED_AT|MENTIONS|IN*..16]-(to))
  WHERE all(each IN nodes(chain) WHERE 'Referent' IN labels(each)
    OR 'Claim' IN labels(each) AND 'LINKS' IN $through AND @isConnected(each) AND ($minIndependentSources <= 1 OR each.id IN sound)
    OR 'Quote' IN labels(each) AND 'QUOTES' IN $through
    OR 'Statistic' IN labels(each) AND 'FIGURES' IN $through
    OR 'Passage' IN labels(each) AND 'DOCUMENTS' IN $through)
  WITH [each IN nodes(chain) WHERE 'Referent' IN labels(each)] AS nodes, sound, ended LIMIT 100000
  WITH DISTINCT nodes, sound, ended
  WHERE size(nodes) <= $maxHops + 1
  RETURN nodes, sound, ended LIMIT $maxPaths
  UNION ALL
  MATCH (node:Referent {id: $from}) WHERE $from = $to
  RETURN [node] AS nodes, [] AS sound, [] AS ended
}
WITH nodes, COLLECT {
  UNWIND range(0, size(nodes) - 2) AS at
  WITH at, nodes[at] AS one, nodes[at + 1] AS other
  MATCH (one:Referent)-[begins:SUBJECT|OBJECT|SPOKEN_BY|ABOUT|REPORTED_BY|MEASURED_AT|MENTIONS|IN]-(each)
    -[:SUBJECT|OBJECT|SPOKEN_BY|ABOUT|REPORTED_BY|MEASURED_AT|MENTIONS|IN]-(other:Referent)
  WHERE 'Claim' IN labels(each) AND 'LINKS' IN $through AND @isConnected(each) AND ($minIndependentSources <= 1 OR each.id IN sound)
    OR 'Quote' IN labels(each) AND 'QUOTES' IN $through
    OR 'Statistic' IN labels(each) AND 'FIGURES' IN $through
    OR 'Passage' IN labels(each) AND 'DOCUMENTS' IN $through
  WITH DISTINCT at, one, other, each, type(begins) IN ['SUBJECT', 'SPOKEN_BY', 'REPORTED_BY', 'IN'] AS outgoing,
       CASE WHEN 'Claim' IN labels(each) THEN each['predicate'] WHEN 'Quote' IN labels(each) THEN 'QUOTE' WHEN 'Statistic' IN labels(each) THEN 'FIGURE' ELSE 'MENTION' END AS kind
  ORDER BY kind, outgoing DESC
  WITH at, one, other, collect(kind) AS kinds, collect(outgoing) AS outgoing, collect(DISTINCT each) AS between
  RETURN {
    from: one.id, to: other.id, relationships: kinds,
    direction: CASE WHEN outgoing[0] THEN 'OUTGOING' ELSE 'INCOMING' END,
    claims: [each IN between WHERE 'Claim' IN labels(each) | each.id],
    quotes: [each IN between WHERE 'Quote' IN labels(each) | each.id],
    statistics: [each IN between WHERE 'Statistic' IN labels(each) | each.id],
    passages: [each IN between WHERE 'Passage' IN labels(each) | each.id]
  } ORDER BY at
} AS hops
@returnPaths

// Query.path with asOf
@throughClaims(CALL () {
  MATCH (claim:Claim) WHERE NOT (@mayHold(claim))
  RETURN collect(claim.id) AS ended
})

// Query.path with includeSpeculation, through, minIndependentSources
@throughClaims(WITH [] AS ended)

// Query.path with via
CALL () {
  MATCH (from:Referent {id: $from}), (to:Referent {id: $to})
  WHERE from <> to
  MATCH chain = allShortestPaths((from)-[:@linkType*..8]-(to))
  WHERE all(link IN relationships(chain) WHERE @linkKind(link) IN $via)
  WITH DISTINCT nodes(chain) AS nodes
  WHERE size(nodes) <= $maxHops + 1
  RETURN nodes LIMIT $maxPaths
  UNION ALL
  @pathToItself
}
WITH nodes, @hopsOfLinks(@linkKind(link) IN $via) AS hops
@returnPaths

// Path.length of path
size(path.hops)

// Path.nodes of path
UNWIND path.nodes AS node
RETURN node AS node

// Path.hops of path
UNWIND path.hops AS each
RETURN {
  from: each.from, to: each.to, relationships: each.relationships, direction: each.direction,
  claims: each.claims, quotes: each.quotes, statistics: each.statistics, passages: each.passages
} AS hop

// Hop.from of hop
(from:Referent {id: hop.from})

// Hop.to of hop
(to:Referent {id: hop.to})

// Hop.relationship of hop
hop.relationships[0]

// Hop.relationships of hop
reduce(kinds = [], kind IN hop.relationships | CASE WHEN kind IN kinds THEN kinds ELSE kinds + kind END)

// Hop.claims of hop
(claim:Claim)
WHERE claim.id IN hop.claims

// Hop.quotes of hop
(quote:Quote)
WHERE quote.id IN hop.quotes

// Hop.statistics of hop
(statistic:Statistic)
WHERE statistic.id IN hop.statistics

// Hop.passages of hop
(passage:Passage)
WHERE passage.id IN hop.passages

// Hop.independentSources of hop
@independentSources(@reportsOfClaims(hop.claims))
