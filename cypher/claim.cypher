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

// Claim.createdAt
claim.recordedAt

// ClaimOrderField.ID
claim.id

// ClaimOrderField.FROM
claim.sortFrom

// ClaimOrderField.RECORDED_AT
claim.recordedAt

// ClaimOrderField.START
claim.sortStart

// A link stores the ids of the claims that state it.

// Position.claims, AgencyPersonEdge.claims, LinkedAgencyEdge.claims, LinkedProgramEdge.claims, LinkedDocumentEdge.claims, LinkedSpeakerEdge.claims, LinkedReferentEdge.claims of link
(claim:Claim)
WHERE claim.id IN link.claims

// ClaimFilter.validFrom by FROM
claim.sortFrom
