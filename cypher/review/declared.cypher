// What the graph calls entities and documents, to declare them in another document.
UNWIND $ids AS id
MATCH (referent:Referent {id: id})
RETURN id, coalesce(referent.name, referent.title), referent.kind
