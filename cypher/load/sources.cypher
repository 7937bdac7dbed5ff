// A list of ids is sorted anew where one that is there grows; those that come are in order.
UNWIND $given.rows AS row
MATCH (statistic:Statistic {id: row.statistic})
MATCH (source:Referent {id: row.source})
MERGE (statistic)-[report:REPORTED_BY]->(source)
SET report.documents = CASE WHEN report.documents IS NULL THEN row.documents ELSE COLLECT {
  UNWIND report.documents + row.documents AS id
  WITH DISTINCT id
  RETURN id ORDER BY id
} END
