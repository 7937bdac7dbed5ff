// Claim.subject
(claim:Claim)-[:SUBJECT]->(referent)

// Claim.object
(claim:Claim)-[:OBJECT]->(referent)

// Claim.assertedBy
(claim:Claim)-[:ASSERTED_BY]->(source)

// Claim.passage
(claim:Claim)-[:STATED_IN]->(passage)

// Claim.document
(claim:Claim)-[:STATED_IN]->()-[:IN]->(document)

// ClaimOrderField.ID
claim.id

// ClaimOrderField.FROM
claim.sortFrom

// ClaimOrderField.RECORDED_AT
claim.recordedAt

// A link carries the ids of the claims that state it.

// Position.claims, AgencyPersonEdge.claims, LinkedAgencyEdge.claims, LinkedProgramEdge.claims, LinkedDocumentEdge.claims, LinkedSpeakerEdge.claims, LinkedReferentEdge.claims of link
(claim:Claim)
WHERE claim.id IN link.claims

// Where an index holds the sort key of a day, a comparison says the same of both: the index finds what
// fits, and those without a day, whose key is U+FFFF, drop out.

// ClaimFilter.validFrom
claim.validFrom

// ClaimFilter.validFrom by FROM
claim.sortFrom
