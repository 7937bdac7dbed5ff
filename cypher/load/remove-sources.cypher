// Removes what these documents say about who reported a figure.
UNWIND $given.documents AS id
MATCH (document:Document {id: id})<-[:REPORTED_IN]-(:Statistic)-[report:REPORTED_BY]->()
WHERE id IN report.documents
SET report.documents = [other IN report.documents WHERE other <> id]
WITH report
WHERE report.documents = []
DELETE report
