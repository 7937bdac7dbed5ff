UNWIND $documents AS id
MATCH (:Document {id: id})<-[:IN]-(passage:Passage)<-[:QUOTED_IN]-(quote:Quote)
RETURN id, quote{
  .id, passage: passage.id, .kind, .text,
  speaker: head([(quote)-[:SPOKEN_BY]->(speaker) | speaker.id]),
  about: COLLECT { MATCH (quote)-[:ABOUT]->(about) RETURN about.id ORDER BY about.id },
  cites: COLLECT { MATCH (quote)-[:CITES]->(cited) RETURN cited.id ORDER BY cited.id }
}
ORDER BY id, quote.id
