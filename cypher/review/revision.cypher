// What is loaded of a document, and its annotation before the review, if anything was accepted.
MATCH (document:Document {id: $document})
OPTIONAL MATCH (document)<-[:REVIEW_OF]-(review:Review)
RETURN document.loadHash, review.base, review.baseHash, review.loadHash
