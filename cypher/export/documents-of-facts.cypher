// The documents that state facts of these ids.
UNWIND $facts AS id
CALL (id) {
  MATCH (:Claim {id: id})-[:STATED_IN]->(passage) RETURN passage
  UNION
  MATCH (:Quote {id: id})-[:QUOTED_IN]->(passage) RETURN passage
  UNION
  MATCH (:Statistic {id: id})-[:RENDERED_IN]->(passage) RETURN passage
}
MATCH (passage)-[:IN]->(document:Document)
RETURN DISTINCT document.id
ORDER BY document.id
