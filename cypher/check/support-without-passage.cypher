// What a statistic is reported in or by rests on a passage of the same document.
MATCH (statistic:Statistic)-[report:REPORTED_BY|REPORTED_IN]->(source)
UNWIND CASE type(report) WHEN 'REPORTED_IN' THEN [source.id] ELSE report.documents END AS document
WITH statistic, document
WHERE NOT EXISTS { (statistic)-[:RENDERED_IN]->()-[:IN]->(:Document {id: document}) }
RETURN statistic.id AS id, 'is reported in ' + document + ', which has no passage of it' AS found
