MATCH (document:Document {id: $document})
MERGE (review:Review {id: $id})
SET review.base = $base, review.baseHash = $baseHash, review.loadHash = $loadHash
MERGE (review)-[:REVIEW_OF]->(document)
