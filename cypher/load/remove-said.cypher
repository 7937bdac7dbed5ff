// Quotes and claims are in one document each.
UNWIND $given.documents AS id
MATCH (:Document {id: id})<-[:IN]-(:Passage)<-[:QUOTED_IN|STATED_IN]-(said)
DETACH DELETE said
