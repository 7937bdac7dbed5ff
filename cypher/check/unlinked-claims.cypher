MATCH (claim:Claim)-[:SUBJECT]->(subject)
WHERE claim.modality = 'ASSERTED' AND claim.retractedAt IS NULL
MATCH (claim)-[:OBJECT]->(object)
WITH claim, COUNT {
  MATCH (subject)-[link:HELD|PART_OF|ADMINISTERS|AUTHORED|PUBLISHED|REVISES|RELATED_TO]->(object)
  WHERE coalesce(link.predicate, type(link)) = claim.predicate AND claim.id IN link.claims
} AS links
WHERE links <> 1
RETURN claim.id AS id, toString(links) + ' links' AS found
