// Ids of claims that come are in order: they are sorted anew where some are there already.
UNWIND $given.rows AS row
MATCH (subject:Referent {id: row.subject})
MATCH (object:Referent {id: row.object})
MERGE (subject)-[link:RELATED_TO {predicate: row.predicate}]->(object)
SET link.claims = CASE WHEN link.claims IS NULL THEN row.claims ELSE COLLECT {
  UNWIND link.claims + row.claims AS id
  WITH DISTINCT id
  RETURN id ORDER BY id
} END
