// Passage.document
(passage:Passage)-[:IN]->(document)

// Passage.referents
(passage:Passage)-[:MENTIONS]->(referent)

// Passage.quotes
(passage:Passage)<-[:QUOTED_IN]-(quote)

// Passage.claims
(passage:Passage)<-[:STATED_IN]-(claim)

// Passage.renderings
(passage:Passage)<-[rendering:RENDERED_IN]-()

// PassageOrderField.ID
passage.id

// PassageOrderField.START
@startKey(passage)

// MentionOrderField.ID
mention.id

// MentionOrderField.START
@startKey(startNode(mention))

// A mention is stored as the relationship MENTIONS, so its fields start from the relationship.

// Mention.passage
(passage:Passage)-[mention]->()

// Mention.referent
()-[mention]->(referent:Referent)
