MATCH (proposal:Proposal)
WHERE COUNT { (proposal)-[:PROPOSED_FOR]->(:Document) } <> 1
  OR NOT EXISTS { MATCH (proposal)-[:PROPOSED_FOR]->(document:Document) WHERE document.text IS NOT NULL }
RETURN proposal.id AS id, 'a proposal of no document, of several, or of one without its text' AS found
