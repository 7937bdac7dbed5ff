UNWIND $given.rows AS row
MATCH (document:Document {id: row.document})
CREATE (:Passage {
  id: row.id, start: toInteger(row.start), end: toInteger(row.end),
  exact: row.exact, prefix: row.prefix, suffix: row.suffix, words: row.words
})-[:IN]->(document)
