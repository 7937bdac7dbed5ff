UNWIND $given.rows AS row
MATCH (passage:Passage {id: row.passage})
MATCH (subject:Referent {id: row.subject})
MATCH (source:Referent {id: row.assertedBy})
CREATE (claim:Claim {
  id: row.id, predicate: row.predicate, value: row.value, title: row.title, status: row.status,
  modality: row.modality, validFrom: row.validFrom, validTo: row.validTo,
  recordedAt: row.recordedAt, updatedAt: row.updatedAt, retractedAt: row.retractedAt, sortFrom: coalesce(row.validFrom, '\uFFFF'),
  sortStart: @startKey(passage), statementKey: row.statementKey
})-[:STATED_IN]->(passage),
(claim)-[:SUBJECT]->(subject),
(claim)-[:ASSERTED_BY]->(source)
WITH claim, row
CALL (claim, row) {
  MATCH (object:Referent {id: row.object})
  CREATE (claim)-[:OBJECT]->(object)
}
