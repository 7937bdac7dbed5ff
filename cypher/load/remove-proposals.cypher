// Of documents that go. A document that is replaced keeps its proposals, and the decisions on them.
UNWIND $given.documents AS id
MATCH (document:Document {id: id})<-[:PROPOSED_FOR|REVIEW_OF]-(reviewed)
DETACH DELETE reviewed
