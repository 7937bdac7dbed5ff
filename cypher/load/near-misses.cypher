// Statistics of other documents with an equal figure and unit, and either the measure or the rest of the scope in
// common. The index of values finds them. A large graph has thousands of figures such as "3": 200 of them are looked
// at, so that a load takes as long as in a small graph. The plan is made while there are few figures, and Neo4j would
// scan them then.
UNWIND $given.rows AS row
CALL (row) {
  MATCH (other:Statistic {sortValue: row.sortValue})
  USING INDEX SEEK other:Statistic(sortValue, id)
  WHERE other.id IS NOT NULL
  WITH other LIMIT 200
  WHERE other.id <> row.id AND other.unit = row.unit AND other.bound = row.bound
    AND coalesce(other.sortLow, '') = coalesce(row.sortLow, '')
    AND coalesce(other.sortHigh, '') = coalesce(row.sortHigh, '')
    AND (other.measureKey = row.measureKey
      OR coalesce(other.periodFrom, '') = coalesce(row.periodFrom, '')
        AND coalesce(other.periodTo, '') = coalesce(row.periodTo, ''))
  MATCH (other)-[:REPORTED_IN]->(document)
  WHERE document.id <> row.document
  WITH other, min(document.id) AS document ORDER BY other.id LIMIT 100
  RETURN other{.id, .value, .measure, .unit, .population, .periodFrom, .periodTo, document: document,
    place: head([(other)-[:MEASURED_AT]->(place) | place.id]),
    about: [(other)-[:ABOUT]->(referent) | referent.id]} AS found
}
RETURN row.id, row.document, found
