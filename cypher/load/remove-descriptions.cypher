// Whom these documents described: they are described anew, or swept.
UNWIND $given.documents AS id
MATCH (:Document {id: id})-[description:DESCRIBES]->(referent)
WITH description, referent.id AS referent
DELETE description
RETURN DISTINCT referent
