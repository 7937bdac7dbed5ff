UNWIND $given.rows AS row
MATCH (statistic:Statistic {id: row.statistic})
MATCH (passage:Passage {id: row.passage})
CREATE (statistic)-[:RENDERED_IN {
  id: row.id, value: row.value, low: row.low, high: row.high, bound: row.bound, modality: row.modality
}]->(passage)
