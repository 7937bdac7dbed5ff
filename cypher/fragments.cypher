// Cypher that several files share. "@name" inserts the fragment of that name, or words that code generation
// knows: @linkType for all link types, @linkPredicate for those named after a predicate, @plainLink for those
// whose only property is the ids of claims, and @nodeLabel for one label of every node, such as Referent.

// fragment isLive(claim)
@claim.modality = 'ASSERTED' AND @claim.retractedAt IS NULL

// What is not known to begin later or to have ended may hold on a day. An office that a document calls a former one
// had ended by the day of the document.

// fragment mayHold(claim)
coalesce(@claim.validFrom <= $asOf, true) AND coalesce(@claim.validTo >= $asOf, true)
  AND (coalesce(@claim.status <> 'FORMER', true) OR @claim.validTo IS NOT NULL OR NOT EXISTS {
    MATCH (@claim)-[:STATED_IN]->()-[:IN]->(calling)
    WHERE calling.date <= $asOf
  })

// A link holds while one of the claims that state it does.

// fragment isHeldUp(link)
EXISTS {
  MATCH (holding:Claim)
  WHERE holding.id IN @link.claims AND @mayHold(holding)
}

// An entity is merged while nobody has undone it.

// fragment holds(merge)
@merge.undoneAt IS NULL

// Whether the graph had a merge at a moment.

// fragment heldAt(merge, moment)
(coalesce(@merge.loadedAt, @merge.madeAt) <= @moment AND (@merge.undoneAt IS NULL OR @merge.undoneAt > @moment)
  OR any(span IN @merge.heldBefore WHERE split(span, ' ')[0] <= @moment AND @moment < split(span, ' ')[1]))

// All moments at which a node changed, the latest of which is new.

// fragment updates(node, at)
coalesce(@node.updates, CASE WHEN @node.updatedAt IS NULL THEN [] ELSE [@node.updatedAt] END) + @at

// Added ids are in order already, so the list is sorted only if there were ids before.

// fragment withIds(ids, added)
CASE WHEN @ids IS NULL THEN @added ELSE COLLECT {
  UNWIND @ids + @added AS id
  WITH DISTINCT id
  RETURN id ORDER BY id
} END

// Keys of an ordering are texts. Padded with zeros, they sort like the numbers.

// fragment startKey(passage)
right('000000000' + toString(@passage.start), 10)

// fragment statement(claim)
@claim{.predicate, .value, .title,
  subject: head([(@claim:Claim)-[:SUBJECT]->(subject) | subject.id]),
  object: head([(@claim:Claim)-[:OBJECT]->(object) | object.id])}

// fragment mergeLink for each plainLink, joined by UNION ALL
  WITH * WHERE row.type = '@plainLink'
  MERGE (subject)-[link:@plainLink]->(object)
  RETURN link

// What documents say of an entity or of a document without its text, the descriptions to believe first: those
// with the name or title that most documents use; of equally many, that of the earliest document.

// fragment descriptionsOf(referent)
COLLECT {
  MATCH (@referent)<-[said:DESCRIBES]-(source)
  WITH said, source ORDER BY source.sortDate, source.id
  WITH coalesce(said.name, said.title) AS name, collect(said) AS descriptions,
       collect(source.sortDate + source.id)[0] AS earliest
  ORDER BY size(descriptions) DESC, earliest
  UNWIND descriptions AS said
  RETURN said
}

// What the descriptions of an entity decide.

// fragment described(entity)
[coalesce(@entity.name, ''), coalesce(@entity.description, ''), coalesce(@entity.kind, '')]
  + coalesce(@entity.aliases, []) + coalesce(@entity.sameAs, [])

// The kind of a program that most descriptions give; of equally many, that of the first.

// fragment kindBy(descriptions)
head(COLLECT {
  UNWIND range(0, size(@descriptions) - 1) AS at
  WITH @descriptions[at].kind AS kind, count(*) AS uses, min(at) AS first
  WHERE kind IS NOT NULL
  RETURN kind ORDER BY uses DESC, first
})

// The identifiers elsewhere that any description gives; null where none does.

// fragment identifiersIn(descriptions)
CASE WHEN all(said IN @descriptions WHERE said.sameAs IS NULL) THEN null ELSE COLLECT {
  UNWIND @descriptions AS said
  UNWIND said.sameAs AS identifier
  WITH DISTINCT identifier
  RETURN identifier ORDER BY identifier + ''
} END

// Every node has an id that is unique among those of its label.

// fragment nodeOf(label, id) for each nodeLabel, joined by UNION ALL
  WITH * WHERE @label = '@nodeLabel'
  MATCH (node:@nodeLabel {id: @id})
  RETURN node

// fragment nodesAfter(label, id, many) for each nodeLabel, joined by UNION ALL
  WITH @label AS label, @id AS after WHERE label = '@nodeLabel'
  MATCH (node:@nodeLabel)
  WHERE node.id > after
  RETURN node ORDER BY node.id LIMIT @many

// The rows of a contribution (src/contribution/), as exports and citations read them.

// fragment passageRow(passage)
@passage{.id, .start, .end, .exact, .prefix, .suffix}

// fragment claimRow(claim, passage, subject, object, source)
@claim{
  .id, passage: @passage.id, subject: @subject.id, .predicate, object: @object.id, .value, .title,
  .status, .modality, assertedBy: @source.id, .validFrom, .validTo, .retractedAt, .recordedAt
}

// fragment quoteRow(quote, passage)
@quote{
  .id, passage: @passage.id, .kind, .text,
  speaker: head([(@quote)-[:SPOKEN_BY]->(speaker) | speaker.id]),
  about: COLLECT { MATCH (@quote)-[:ABOUT]->(about) RETURN about.id ORDER BY about.id },
  cites: COLLECT { MATCH (@quote)-[:CITES]->(cited) RETURN cited.id ORDER BY cited.id }
}

// fragment renderingRow(rendering, statistic, passage)
@rendering{
  .id, statistic: @statistic.id, passage: @passage.id, .value, .low, .high, .bound, .modality
}

// For a statistic, the sources that the document names.

// fragment statisticRow(statistic, documentId)
@statistic{
  .id, .value, .low, .high, .bound, .unit, .measure, .population,
  .periodFrom, .periodTo, .periodStated,
  place: head([(@statistic)-[:MEASURED_AT]->(place) | place.id]),
  about: COLLECT { MATCH (@statistic)-[:ABOUT]->(about) RETURN about.id ORDER BY about.id },
  reportedBy: COLLECT {
    MATCH (@statistic)-[report:REPORTED_BY]->(source)
    WHERE @documentId IN report.documents
    RETURN source.id ORDER BY source.id
  }
}

// A place for an earlier moment, and for how many milliseconds it has not been built on or used.

// fragment occupancy(slot)
@slot.id, @slot.state, @slot.key, @slot.generation, timestamp() - @slot.touchedAt, timestamp() - @slot.usedAt
