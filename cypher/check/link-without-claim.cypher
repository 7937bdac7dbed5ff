// A derived link carries exactly the live asserted claims that state it, and there is none without one.
MATCH (subject)-[link:HELD|PART_OF|ADMINISTERS|AUTHORED|PUBLISHED|REVISES|RELATED_TO]->(object)
WITH subject, object, link, COLLECT {
  MATCH (subject)<-[:SUBJECT]-(claim:Claim)-[:OBJECT]->(object)
  WHERE claim.modality = 'ASSERTED' AND claim.retractedAt IS NULL
    AND claim.predicate = coalesce(link.predicate, type(link))
    AND (type(link) <> 'HELD' OR (
      coalesce(claim.title, '') = coalesce(link.title, '') AND
      coalesce(claim.status, 'UNSTATED') = link.status AND
      coalesce(claim.validFrom, '') = coalesce(link.from, '') AND
      coalesce(claim.validTo, '') = coalesce(link.to, '')))
  RETURN claim.id ORDER BY claim.id
} AS stating
WHERE stating = [] OR stating <> link.claims
RETURN subject.id AS id, type(link) + ' to ' + object.id + ' carries other claims than those that state it' AS found
