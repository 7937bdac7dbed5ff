// The documents with facts that name an entity or document.
MATCH (entity:Referent {id: $entity})
CALL (entity) {
  MATCH (entity)<-[:SUBJECT|OBJECT|ASSERTED_BY]-(:Claim)-[:STATED_IN]->(passage) RETURN passage
  UNION
  MATCH (entity)<-[:SPOKEN_BY|ABOUT]-(:Quote)-[:QUOTED_IN]->(passage) RETURN passage
  UNION
  MATCH (entity)<-[:REPORTED_BY|ABOUT|MEASURED_AT]-(:Statistic)-[:RENDERED_IN]->(passage) RETURN passage
}
MATCH (passage)-[:IN]->(document:Document)
RETURN DISTINCT document.id
ORDER BY document.id
