UNWIND $given.rows AS row
MATCH (statistic:Statistic {id: row.statistic})
MATCH (document:Document {id: row.document})
CREATE (statistic)-[:REPORTED_IN]->(document)
