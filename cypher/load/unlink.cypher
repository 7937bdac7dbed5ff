// Removes claims from their links, and a link with its last claim.
UNWIND $given.rows AS row
MATCH (subject:Referent {id: row.subject})
MATCH (object:Referent {id: row.object})
MATCH (subject)-[link:@linkType]->(object)
WHERE any(id IN link.claims WHERE id IN row.claims)
SET link.claims = [id IN link.claims WHERE NOT id IN row.claims]
WITH link
WHERE link.claims = []
DELETE link
