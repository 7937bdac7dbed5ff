// Mentions and renderings are deleted with the passages.
UNWIND $given.documents AS id
MATCH (:Document {id: id})<-[:IN]-(passage:Passage)
DETACH DELETE passage
