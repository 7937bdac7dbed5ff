// A claim that one of two agencies is a part of the other, and the document that makes it.
MATCH (:Agency {id: $one})-[link:PART_OF]-(:Agency {id: $other})
UNWIND link.claims AS id
MATCH (claim:Claim {id: id})-[:STATED_IN]->()-[:IN]->(document)
RETURN document.id
ORDER BY document.id
LIMIT 1
