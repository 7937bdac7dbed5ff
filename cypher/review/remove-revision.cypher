MATCH (:Document {id: $document})<-[:REVIEW_OF]-(review:Review)
DETACH DELETE review
