MATCH (statistic:Statistic)-[report:REPORTED_BY]->(source)
WHERE report.documents = [] OR EXISTS {
  UNWIND report.documents AS id
  WITH id
  WHERE NOT EXISTS { (statistic)-[:REPORTED_IN]->(:Document {id: id}) }
}
RETURN statistic.id AS id, source.id + ' by ' + reduce(all = '', id IN report.documents | all + ' ' + id) AS found
UNION ALL
MATCH (statistic:Statistic)-[:RENDERED_IN]->(:Passage)-[:IN]->(document)
WITH DISTINCT statistic, document
WHERE NOT EXISTS { (statistic)-[:REPORTED_IN]->(document) }
RETURN statistic.id AS id, 'rendered but not reported in ' + document.id AS found
UNION ALL
MATCH (statistic:Statistic)-[:REPORTED_IN]->(document)
WHERE NOT EXISTS { (statistic)-[:RENDERED_IN]->(:Passage)-[:IN]->(document) }
RETURN statistic.id AS id, 'reported but not rendered in ' + document.id AS found
