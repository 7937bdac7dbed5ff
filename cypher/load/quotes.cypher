UNWIND $given.rows AS row
MATCH (passage:Passage {id: row.passage})
CREATE (quote:Quote {
  id: row.id, kind: row.kind, text: row.text, date: row.date, speaker: row.speaker,
  sortDate: coalesce(row.date, '\uFFFF'), sortStart: @startKey(passage), words: row.words,
  createdAt: row.createdAt, updatedAt: row.updatedAt
})-[:QUOTED_IN]->(passage)
WITH quote, row
CALL (quote, row) {
  MATCH (speaker:Referent {id: row.speaker})
  CREATE (quote)-[:SPOKEN_BY]->(speaker)
}
CALL (quote, row) {
  UNWIND row.about AS id
  MATCH (referent:Referent {id: id})
  CREATE (quote)-[:ABOUT]->(referent)
}
CALL (quote, row) {
  UNWIND row.cites AS id
  MATCH (statistic:Statistic {id: id})
  CREATE (quote)-[:CITES]->(statistic)
}
