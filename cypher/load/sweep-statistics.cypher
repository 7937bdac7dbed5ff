UNWIND $given.ids AS id
MATCH (statistic:Statistic {id: id})
WHERE NOT EXISTS { (statistic)-[:REPORTED_IN]->() }
DETACH DELETE statistic
