// The claims of documents that are about to be replaced.
UNWIND $given.documents AS id
MATCH (:Document {id: id})<-[:IN]-(:Passage)<-[:STATED_IN]-(claim:Claim)-[:SUBJECT]->(subject)
OPTIONAL MATCH (claim)-[:OBJECT]->(object)
RETURN claim.id, subject.id, object.id,
       claim.modality = 'ASSERTED' AND claim.retractedAt IS NULL AS live, claim.recordedAt
