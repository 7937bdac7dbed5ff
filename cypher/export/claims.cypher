UNWIND $documents AS id
MATCH (:Document {id: id})<-[:IN]-(passage:Passage)<-[:STATED_IN]-(claim:Claim)
MATCH (claim)-[:SUBJECT]->(subject)
MATCH (claim)-[:ASSERTED_BY]->(source)
OPTIONAL MATCH (claim)-[:OBJECT]->(object)
RETURN id, @claimRow(claim, passage, subject, object, source)
ORDER BY id, claim.id
