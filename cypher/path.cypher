// Asserted claims are followed along their links. If nothing is required of a link, the pattern has no
// condition, because Neo4j would evaluate it on thousands of links. Speculation makes no links, so it is
// followed from claim to claim. Cypher takes no parameters for the number and length of paths. The nodes are
// collected from the steps: with nodes(chain), Neo4j 2026.08 uses an older search for a single path, which
// fails on a condition that follows relationships.

// fragment returnSteps
RETURN one + [other[-1]] AS nodes, [step IN relationships(chain) |
  {relationship: coalesce(step.predicate, type(step)), subject: startNode(step).id, claims: step.claims}] AS links

// fragment isSpeculation(claim)
@claim.modality IN ['ASSERTED', 'SPECULATED', 'CONDITIONAL'] AND @claim.retractedAt IS NULL

// Query.path
CALL () {
  WITH * WHERE NOT $includeSpeculation AND $via IS NULL AND $minIndependentSources <= 1
  MATCH chain = SHORTEST $$maxPaths (:Referent {id: $from})
    ((one)-[:@linkType]-(other)){1,$$maxHops}(:Referent {id: $to})
  @returnSteps
  UNION ALL
  WITH * WHERE NOT $includeSpeculation AND ($via IS NOT NULL OR $minIndependentSources > 1)
  MATCH chain = SHORTEST $$maxPaths (:Referent {id: $from})
    ((one)-[link:@linkType]-(other)
      WHERE ($via IS NULL OR coalesce(link.predicate, type(link)) IN $via)
        AND ($minIndependentSources <= 1 OR @independentSources(@documentsOfClaims(link.claims)) >= $minIndependentSources)
    ){1,$$maxHops}(:Referent {id: $to})
  @returnSteps
  UNION ALL
  WITH * WHERE $includeSpeculation
  MATCH chain = SHORTEST $$maxPaths (:Referent {id: $from})
    ((one)<-[:SUBJECT|OBJECT]-(claim:Claim)-[:SUBJECT|OBJECT]->(other)
      WHERE @isSpeculation(claim)
        AND ($via IS NULL OR claim.predicate IN $via)
        AND ($minIndependentSources <= 1 OR @independentSources([(one)<-[:SUBJECT|OBJECT]-(like:Claim)-[:SUBJECT|OBJECT]->(other)
              WHERE like.predicate = claim.predicate AND @isSpeculation(like) |
              head([(like)-[:STATED_IN]->(:Passage)-[:IN]->(document:Document) | document])]) >= $minIndependentSources)
    ){1,$$maxHops}(:Referent {id: $to})
  WITH [each IN nodes(chain) WHERE NOT 'Claim' IN labels(each)] AS nodes,
       [each IN nodes(chain) WHERE 'Claim' IN labels(each)] AS claims
  RETURN DISTINCT nodes, [stated IN claims | {
    relationship: stated.predicate,
    subject: head([(stated:Claim)-[:SUBJECT]->(subject) | subject.id]),
    claims: COLLECT {
      MATCH (stated:Claim)-[:SUBJECT]->()<-[:SUBJECT]-(like:Claim {predicate: stated.predicate})
      WHERE @isSpeculation(like)
        AND EXISTS { (stated:Claim)-[:OBJECT]->()<-[:OBJECT]-(like) }
      RETURN like.id ORDER BY like.id
    } + stated.id
  }] AS links
}
WITH nodes, links ORDER BY size(links), [each IN nodes | each.id]
RETURN {
  length: size(links),
  nodes: nodes,
  hops: [at IN range(0, size(links) - 1) | {
    from: nodes[at].id,
    to: nodes[at + 1].id,
    relationship: links[at].relationship,
    direction: CASE WHEN links[at].subject = nodes[at].id THEN 'OUTGOING' ELSE 'INCOMING' END,
    claims: links[at].claims
  }]
} AS path

// Path.nodes of path
UNWIND path.nodes AS node
RETURN node AS node

// Path.hops of path
UNWIND path.hops AS each
RETURN {from: each.from, to: each.to, relationship: each.relationship, direction: each.direction, claims: each.claims} AS hop

// Hop.from of hop
(from:Referent {id: hop.from})

// Hop.to of hop
(to:Referent {id: hop.to})

// Hop.claims of hop
(claim:Claim)
WHERE claim.id IN hop.claims

// Hop.independentSources of hop
@independentSources(@documentsOfClaims(hop.claims))
