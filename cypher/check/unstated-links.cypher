MATCH (subject:Referent)-[link:@linkType]->(object)
WHERE coalesce(link.claims, []) = [] OR EXISTS {
  UNWIND link.claims AS id
  WITH id
  WHERE NOT EXISTS {
    MATCH (subject)<-[:SUBJECT]-(claim:Claim {id: id})-[:OBJECT]->(object)
    WHERE @isLive(claim)
      AND claim.predicate = coalesce(link.predicate, type(link))
      AND (type(link) <> 'HELD' OR (
        claim.status = link.status
        AND coalesce(claim.title, '') = coalesce(link.title, '')
        AND coalesce(claim.validFrom, '') = coalesce(link.from, '')
        AND coalesce(claim.validTo, '') = coalesce(link.to, '')))
  }
}
RETURN subject.id + ' ' + type(link) + ' ' + object.id AS id, link.claims AS found
