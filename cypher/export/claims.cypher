UNWIND $documents AS id
MATCH (:Document {id: id})<-[:IN]-(passage:Passage)<-[:STATED_IN]-(claim:Claim)
MATCH (claim)-[:SUBJECT]->(subject)
MATCH (claim)-[:ASSERTED_BY]->(source)
OPTIONAL MATCH (claim)-[:OBJECT]->(object)
RETURN id, claim{
  .id, passage: passage.id, subject: subject.id, .predicate, object: object.id, .value, .title,
  .status, .modality, assertedBy: source.id, .validFrom, .validTo, .retractedAt, .recordedAt
}
ORDER BY id, claim.id
