UNWIND $documents AS id
MATCH (:Document {id: id})<-[:IN]-(passage:Passage)-[mention:MENTIONS]->(referent)
RETURN id, mention{.id, passage: passage.id, referent: referent.id}
ORDER BY id, mention.id
