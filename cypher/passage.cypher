// Passage.document
(passage:Passage)-[:IN]->(document)

// Passage.referents
(passage:Passage)-[:MENTIONS]->(referent)

// A mention is stored as the relationship MENTIONS, so its fields start from the relationship.

// Mention.passage
(passage:Passage)-[mention]->()

// Mention.referent
()-[mention]->(referent:Referent)
