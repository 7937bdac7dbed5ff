UNWIND $rows AS row
MATCH (document:Document {id: row.document})
MATCH (referent:Referent {id: row.id})
CREATE (document)-[:DESCRIBES {
  name: row.name, aliases: [], description: row.description, kind: row.kind, sortName: row.sortName
}]->(referent),
(document)<-[:IN]-(:Passage {
  id: row.passage.id, start: toInteger(row.passage.start), end: toInteger(row.passage.end),
  exact: row.passage.exact, prefix: row.passage.prefix, suffix: row.passage.suffix
})-[:MENTIONS {id: row.mention}]->(referent)
