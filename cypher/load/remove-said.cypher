// Each quote and each claim belongs to one document.
UNWIND $given.documents AS id
MATCH (document:Document {id: id})<-[:IN]-(:Passage)<-[:QUOTED_IN|STATED_IN]-(said)
DETACH DELETE said
