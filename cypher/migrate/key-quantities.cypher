UNWIND $rows AS row
MATCH (statistic:Statistic {id: row.id})
SET statistic.measureKey = row.measureKey, statistic.quantityKey = row.quantityKey
