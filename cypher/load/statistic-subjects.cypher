UNWIND $rows AS row
MATCH (statistic:Statistic {id: row.statistic})
MATCH (referent:Referent {id: row.referent})
MERGE (statistic)-[:ABOUT]->(referent)
