UNWIND $documents AS id
MATCH (:Document {id: id})<-[:IN]-(passage:Passage)
RETURN id, passage{.id, .start, .end, .exact, .prefix, .suffix}
ORDER BY id, passage.id
