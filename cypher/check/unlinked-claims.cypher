MATCH (claim:Claim)-[:SUBJECT]->(subject)
WHERE @isLive(claim)
MATCH (claim)-[:OBJECT]->(object)
WITH claim, COUNT {
  MATCH (subject)-[link:@linkType]->(object)
  WHERE coalesce(link.predicate, type(link)) = claim.predicate AND claim.id IN link.claims
} AS links
WHERE links <> 1
RETURN claim.id AS id, toString(links) + ' links' AS found
