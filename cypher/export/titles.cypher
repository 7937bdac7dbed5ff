UNWIND $documents AS id
MATCH (document:Document {id: id})
RETURN id, document.title
