UNWIND $documents AS id
MATCH (:Document {id: id})<-[:IN]-(passage:Passage)
RETURN id, @passageRow(passage)
ORDER BY id, passage.id
