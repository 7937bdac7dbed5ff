// Every live asserted claim between two nodes is carried by the link that it states.
MATCH (subject)<-[:SUBJECT]-(claim:Claim)-[:OBJECT]->(object)
WHERE claim.modality = 'ASSERTED' AND claim.retractedAt IS NULL
  AND NOT EXISTS {
    (subject)-[link:HELD|PART_OF|ADMINISTERS|AUTHORED|PUBLISHED|REVISES|RELATED_TO]->(object)
    WHERE claim.id IN link.claims
  }
RETURN claim.id AS id, 'is carried by no link' AS found
