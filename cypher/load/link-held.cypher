UNWIND $given.rows AS row
MATCH (person:Person {id: row.subject})
MATCH (body:Referent {id: row.object})
MERGE (person)-[position:HELD {id: row.id}]->(body)
ON CREATE SET position.title = row.title, position.status = row.status,
  position.from = row.from, position.to = row.to, position.sortFrom = coalesce(row.from, '\uFFFF'),
  position.sortTitle = row.sortTitle
SET position.claims = @withIds(position.claims, row.claims)
