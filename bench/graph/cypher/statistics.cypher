UNWIND $rows AS row
MATCH (document:Document {id: row.document})
MATCH (program:Program {id: row.about})
MATCH (agency:Agency {id: row.reportedBy})
CREATE (document)<-[:IN]-(:Passage {
  id: row.passage.id, start: toInteger(row.passage.start), end: toInteger(row.passage.end),
  exact: row.passage.exact, prefix: row.passage.prefix, suffix: row.passage.suffix
})<-[:RENDERED_IN {
  id: row.rendering, value: row.value, low: row.low, high: row.high, bound: row.bound,
  modality: 'ASSERTED'
}]-(statistic:Statistic {
  id: row.id, value: row.value, low: row.low, high: row.high, bound: row.bound, unit: row.unit,
  measure: row.measure, population: row.population, periodFrom: row.from, periodTo: row.to,
  sortValue: row.sortValue, sortLow: row.sortLow, sortHigh: row.sortHigh, sortFrom: row.from, sortTo: row.to,
  sortMeasure: row.sortMeasure, measureKey: row.measureKey, quantityKey: row.quantityKey
})-[:REPORTED_IN]->(document),
(statistic)-[:REPORTED_BY {documents: [row.document]}]->(agency),
(statistic)-[:ABOUT]->(program)
