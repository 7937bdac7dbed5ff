UNWIND $rows AS row
MATCH (statistic:Statistic {id: row.id})
MATCH (place:Place {id: row.place})
MERGE (statistic)-[:MEASURED_AT]->(place)
