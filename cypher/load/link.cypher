// One link between two nodes, however many claims state it. A branch for each type: a type that is
// known only at run time has Neo4j scan every relationship there is. Ids of claims that come are in order:
// they are sorted anew where some are there already.
UNWIND $given.rows AS row
MATCH (subject:Referent {id: row.subject})
MATCH (object:Referent {id: row.object})
CALL (row, subject, object) {
  WITH * WHERE row.type = 'PART_OF'
  MERGE (subject)-[link:PART_OF]->(object)
  RETURN link
UNION ALL
  WITH * WHERE row.type = 'ADMINISTERS'
  MERGE (subject)-[link:ADMINISTERS]->(object)
  RETURN link
UNION ALL
  WITH * WHERE row.type = 'AUTHORED'
  MERGE (subject)-[link:AUTHORED]->(object)
  RETURN link
UNION ALL
  WITH * WHERE row.type = 'PUBLISHED'
  MERGE (subject)-[link:PUBLISHED]->(object)
  RETURN link
UNION ALL
  WITH * WHERE row.type = 'REVISES'
  MERGE (subject)-[link:REVISES]->(object)
  RETURN link
}
SET link.claims = CASE WHEN link.claims IS NULL THEN row.claims ELSE COLLECT {
  UNWIND link.claims + row.claims AS id
  WITH DISTINCT id
  RETURN id ORDER BY id
} END
