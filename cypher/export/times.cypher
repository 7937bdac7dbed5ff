// When each quote and claim was recorded, and when it changed last.
UNWIND $documents AS id
MATCH (:Document {id: id})<-[:IN]-(:Passage)<-[:QUOTED_IN|STATED_IN]-(fact)
RETURN id, fact{.id, recordedAt: coalesce(fact.recordedAt, fact.createdAt), .updatedAt}
ORDER BY id, fact.id
