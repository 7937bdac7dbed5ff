UNWIND $given.rows AS row
MATCH (document:Document {id: row.document})
MATCH (referent:Referent {id: row.referent})
CREATE (document)-[:DESCRIBES {
  name: row.name, aliases: row.aliases, description: row.description, kind: row.kind,
  title: row.title, date: row.date, url: row.url, language: row.language
}]->(referent)
