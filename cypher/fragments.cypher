// What several files have in common. "@name" stands for the fragment of that name, or for words that
// generation knows: @linkType for all link types, @linkPredicate for those named like a predicate, and
// @plainLink for those that carry nothing but the ids of claims.

// fragment isLive(claim)
@claim.modality = 'ASSERTED' AND @claim.retractedAt IS NULL

// Ids that are added are in order; they are sorted again only where some are there already.

// fragment withIds(ids, added)
CASE WHEN @ids IS NULL THEN @added ELSE COLLECT {
  UNWIND @ids + @added AS id
  WITH DISTINCT id
  RETURN id ORDER BY id
} END

// fragment mergeLink for each plainLink, joined by UNION ALL
  WITH * WHERE row.type = '@plainLink'
  MERGE (subject)-[link:@plainLink]->(object)
  RETURN link
