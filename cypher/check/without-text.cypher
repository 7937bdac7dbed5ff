MATCH (passage:Passage)
WHERE COUNT { (passage)-[:IN]->(:Document) } <> 1
  OR NOT EXISTS { MATCH (passage)-[:IN]->(document:Document) WHERE document.text IS NOT NULL }
RETURN passage.id AS id, 'a passage in no document, in several, or in one without its text' AS found
