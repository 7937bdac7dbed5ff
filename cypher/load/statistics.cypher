// A quantity that another document states already is the same node.
UNWIND $given.rows AS row
MERGE (statistic:Statistic {id: row.id})
ON CREATE SET
  statistic.value = row.value,
  statistic.low = row.low,
  statistic.high = row.high,
  statistic.bound = row.bound,
  statistic.unit = row.unit,
  statistic.measure = row.measure,
  statistic.population = row.population,
  statistic.periodFrom = row.periodFrom,
  statistic.periodTo = row.periodTo,
  statistic.periodStated = row.periodStated,
  statistic.sortValue = row.sortValue,
  statistic.sortFrom = coalesce(row.periodFrom, '\uFFFF'),
  statistic.sortTo = coalesce(row.periodTo, '\uFFFF'),
  statistic.sortMeasure = row.sortMeasure,
  statistic.measureKey = row.measureKey,
  statistic.quantityKey = row.quantityKey,
  statistic.createdAt = row.at
ON MATCH SET
  statistic.updates = CASE WHEN row.changed THEN @updates(statistic, row.at) ELSE statistic.updates END,
  statistic.updatedAt = CASE WHEN row.changed THEN row.at ELSE statistic.updatedAt END
// Graphs that an earlier version loaded lack these.
SET statistic.sortLow = row.sortLow, statistic.sortHigh = row.sortHigh
WITH statistic, row
CALL (statistic, row) {
  UNWIND row.about AS id
  MATCH (referent:Referent {id: id})
  MERGE (statistic)-[:ABOUT]->(referent)
}
CALL (statistic, row) {
  MATCH (place:Referent {id: row.place})
  MERGE (statistic)-[:MEASURED_AT]->(place)
}
