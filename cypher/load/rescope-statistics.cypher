// Statistics are about other entities, or of another place, since those are merged, or no longer are.
UNWIND $given.rows AS row
MATCH (statistic:Statistic {id: row.id})
SET statistic.measureKey = row.measureKey, statistic.quantityKey = row.quantityKey
WITH statistic, row
MATCH (statistic)-[scope:ABOUT|MEASURED_AT]->(referent)
WHERE NOT referent.id IN CASE type(scope) WHEN 'ABOUT' THEN row.about ELSE [row.place] END
DELETE scope
