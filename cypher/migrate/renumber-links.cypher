// Before the claims have their new ids.
UNWIND $rows AS row
MATCH (claim:Claim {id: row.id})-[:SUBJECT]->(subject)
MATCH (claim)-[:OBJECT]->(object)
MATCH (subject)-[link:@linkType]->(object)
WHERE row.id IN link.claims
SET link.claims = COLLECT {
  UNWIND link.claims AS id
  WITH CASE id WHEN row.id THEN row.to ELSE id END AS id
  RETURN id ORDER BY id
}
