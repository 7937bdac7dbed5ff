UNWIND $given.rows AS row
MATCH (statistic:Statistic {id: row.statistic})
MATCH (source:Referent {id: row.source})
MERGE (statistic)-[report:REPORTED_BY]->(source)
SET report.documents = @withIds(report.documents, row.documents)
