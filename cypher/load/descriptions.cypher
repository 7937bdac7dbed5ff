// Creates the entities that no document has described yet; describe-entities.cypher names them.
UNWIND $given.rows AS row
MATCH (document:Document {id: row.document})
MERGE (referent:Referent {id: row.referent})
ON CREATE SET referent:$(row.label), referent.createdAt = row.at
CREATE (document)-[:DESCRIBES {
  name: row.name, aliases: row.aliases, description: row.description, kind: row.kind,
  title: row.title, date: row.date, url: row.url, language: row.language,
  sortName: row.sortName, sortTitle: row.sortTitle, sameAs: row.sameAs
}]->(referent)
