// The annotations of documents without what editors accepted, where that is part of what is loaded.
UNWIND $documents AS id
MATCH (document:Document {id: id})<-[:REVIEW_OF]-(review:Review)
WHERE review.loadHash = document.loadHash
RETURN id, review{.base, .baseHash}
