UNWIND $rows AS row
MATCH (quote:Quote {id: row.quote})
MATCH (statistic:Statistic {id: row.statistic})
CREATE (quote)-[:CITES]->(statistic)
