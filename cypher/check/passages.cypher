// One document's text and passages.
MATCH (document:Document {id: $id})
RETURN document.text, document.sha256, COLLECT {
  MATCH (document)<-[:IN]-(passage:Passage)
  RETURN [passage.id, passage.start, passage.end, passage.exact, passage.prefix, passage.suffix]
}
