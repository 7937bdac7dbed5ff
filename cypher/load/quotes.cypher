UNWIND $rows AS row
MATCH (passage:Passage {id: row.passage})
CREATE (:Quote {
  id: row.id, kind: row.kind, text: row.text, date: row.date, speaker: row.speaker,
  sortDate: coalesce(row.date, '\uFFFF')
})-[:QUOTED_IN]->(passage)
