// For each statistic, the sources that this document names.
UNWIND $documents AS id
MATCH (:Document {id: id})<-[:REPORTED_IN]-(statistic:Statistic)
RETURN id, statistic{
  .id, .value, .low, .high, .bound, .unit, .measure, .population,
  .periodFrom, .periodTo, .periodStated,
  place: head([(statistic)-[:MEASURED_AT]->(place) | place.id]),
  about: COLLECT { MATCH (statistic)-[:ABOUT]->(about) RETURN about.id ORDER BY about.id },
  reportedBy: COLLECT {
    MATCH (statistic)-[report:REPORTED_BY]->(source)
    WHERE id IN report.documents
    RETURN source.id ORDER BY source.id
  }
}
ORDER BY id, statistic.id
