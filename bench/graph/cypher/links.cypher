UNWIND $rows AS row
MATCH (subject:Referent {id: row.subject})
MATCH (object:Referent {id: row.object})
CALL (row, subject, object) {
  WITH * WHERE row.predicate = 'HELD'
  CREATE (subject)-[:HELD {
    id: row.position, title: row.title, status: 'PRESENT', from: row.from,
    sortFrom: coalesce(row.from, '\uFFFF'), sortTitle: row.sortTitle, claims: [row.id]
  }]->(object)
UNION
  WITH * WHERE row.predicate = 'PART_OF'
  CREATE (subject)-[:PART_OF {claims: [row.id]}]->(object)
UNION
  WITH * WHERE row.predicate = 'ADMINISTERS'
  CREATE (subject)-[:ADMINISTERS {claims: [row.id]}]->(object)
UNION
  WITH * WHERE row.predicate = 'AUTHORED'
  CREATE (subject)-[:AUTHORED {claims: [row.id]}]->(object)
UNION
  WITH * WHERE row.predicate = 'PUBLISHED'
  CREATE (subject)-[:PUBLISHED {claims: [row.id]}]->(object)
}
