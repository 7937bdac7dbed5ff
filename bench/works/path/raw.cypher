MATCH chain = SHORTEST 1 (:Referent {id: $from})
  (()-[:HELD|PART_OF|ADMINISTERS|AUTHORED|PUBLISHED|REVISES|RELATED_TO]-()){1,6}(:Referent {id: $to})
WITH nodes(chain) AS nodes, relationships(chain) AS links
UNWIND range(0, size(links) - 1) AS at
WITH at, nodes[at] AS one, nodes[at + 1] AS other, links[at] AS link
UNWIND link.claims AS id
MATCH (claim:Claim {id: id})-[:STATED_IN]->(passage)-[:IN]->(document)
RETURN at, one.id, other.id, coalesce(link.predicate, type(link)), startNode(link) = one,
       claim.id, claim.modality, passage.exact, document.id, document.title
ORDER BY at, claim.id
