UNWIND $rows AS row
MATCH (document:Document {id: row.document})
MATCH (subject:Referent {id: row.subject})
MATCH (object:Referent {id: row.object})
CREATE (document)<-[:IN]-(:Passage {
  id: row.passage.id, start: toInteger(row.passage.start), end: toInteger(row.passage.end),
  exact: row.passage.exact, prefix: row.passage.prefix, suffix: row.passage.suffix
})<-[:STATED_IN]-(claim:Claim {
  id: row.id, predicate: row.predicate, title: row.title,
  status: CASE row.predicate WHEN 'HELD' THEN 'PRESENT' END, modality: 'ASSERTED',
  validFrom: row.from, recordedAt: $now, sortFrom: coalesce(row.from, '\uFFFF'),
  sortStart: right('000000000' + toString(row.passage.start), 10), statementKey: row.statementKey
})-[:SUBJECT]->(subject),
(claim)-[:OBJECT]->(object),
(claim)-[:ASSERTED_BY]->(document)
