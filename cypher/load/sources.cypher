UNWIND $given.rows AS row
MATCH (statistic:Statistic {id: row.statistic})
MATCH (source:Referent {id: row.source})
MERGE (statistic)-[report:REPORTED_BY]->(source)
SET report.documents = COLLECT {
  UNWIND coalesce(report.documents, []) + row.documents AS id
  WITH DISTINCT id
  RETURN id ORDER BY id
}
