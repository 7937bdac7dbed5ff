MATCH (agency:Agency {id: $id})
CALL (agency) {
  MATCH (agency)-[:ADMINISTERS]->(program)
  RETURN program ORDER BY program.id LIMIT 10
}
CALL (program) {
  MATCH (program)<-[:ABOUT]-(statistic:Statistic)
  RETURN statistic ORDER BY statistic.id LIMIT 10
}
CALL (statistic) {
  MATCH (statistic)-[:REPORTED_IN]->(document)
  RETURN document ORDER BY document.id LIMIT 1
}
RETURN agency.name, program.id, program.name, statistic.id, statistic.value, statistic.unit,
       document.id, document.title
