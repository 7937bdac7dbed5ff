UNWIND $rows AS row
MATCH (document:Document {id: row.document})
MATCH (speaker:Person {id: row.speaker})
MATCH (program:Program {id: row.about})
CREATE (document)<-[:IN]-(:Passage {
  id: row.passage.id, start: toInteger(row.passage.start), end: toInteger(row.passage.end),
  exact: row.passage.exact, prefix: row.passage.prefix, suffix: row.passage.suffix
})<-[:QUOTED_IN]-(quote:Quote {
  id: row.id, kind: 'DIRECT', text: row.text, date: row.date, speaker: row.speaker,
  sortDate: row.date, sortStart: right('000000000' + toString(row.passage.start), 10)
})-[:SPOKEN_BY]->(speaker),
(quote)-[:ABOUT]->(program)
WITH quote, row
UNWIND row.cites AS id
MATCH (statistic:Statistic {id: id})
CREATE (quote)-[:CITES]->(statistic)
