// Ids of claims that come are in order: they are sorted anew where some are there already.
UNWIND $given.rows AS row
MATCH (person:Person {id: row.subject})
MATCH (body:Referent {id: row.object})
MERGE (person)-[position:HELD {id: row.id}]->(body)
ON CREATE SET position.title = row.title, position.status = row.status,
  position.from = row.from, position.to = row.to, position.sortFrom = coalesce(row.from, '\uFFFF'),
  position.sortTitle = coalesce(row.sortTitle, '\uFFFF')
SET position.claims = CASE WHEN position.claims IS NULL THEN row.claims ELSE COLLECT {
  UNWIND position.claims + row.claims AS id
  WITH DISTINCT id
  RETURN id ORDER BY id
} END
