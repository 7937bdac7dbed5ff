// Returns the entities that these documents described; they are described again, or swept.
UNWIND $given.documents AS id
MATCH (document:Document {id: id})-[description:DESCRIBES]->(referent)
WITH description, referent.id AS referent
DELETE description
RETURN DISTINCT referent
