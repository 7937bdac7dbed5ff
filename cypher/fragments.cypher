// Cypher that several files share. "@name" inserts the fragment of that name, or words that code generation
// knows: @linkType for all link types, @linkPredicate for those named after a predicate, and @plainLink for
// those whose only property is the ids of claims.

// fragment isLive(claim)
@claim.modality = 'ASSERTED' AND @claim.retractedAt IS NULL

// Added ids are in order already, so the list is sorted only if there were ids before.

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
