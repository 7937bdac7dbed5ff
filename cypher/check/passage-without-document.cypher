// Every passage stands in exactly one document that has a text.
MATCH (passage:Passage)
WHERE COUNT { (passage)-[:IN]->(document:Document) WHERE document.text IS NOT NULL } <> 1
RETURN passage.id AS id, 'stands in no document with a text, or in several' AS found
