UNWIND $documents AS id
MATCH (:Document {id: id})<-[:IN]-(passage:Passage)
RETURN id, passage.id, passage.start, passage.end, passage.exact, passage.prefix, passage.suffix
