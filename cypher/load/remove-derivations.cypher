// Removes how these documents derive figures.
UNWIND $given.documents AS id
MATCH (document:Document {id: id})<-[:REPORTED_IN]-(:Statistic)-[part:DERIVED_FROM {document: id}]->()
DELETE part
