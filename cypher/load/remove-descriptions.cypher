// Returns the entities that these documents described; they are described again, or swept.
UNWIND $given.documents AS id
MATCH (document:Document {id: id})-[description:DESCRIBES]->(referent)
USING INDEX SEEK document:Document(id)
WITH description, referent.id AS referent
DELETE description
RETURN DISTINCT referent
