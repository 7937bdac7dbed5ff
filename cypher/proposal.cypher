// No pattern of a fact leads to a proposal.

// Proposal.document
(proposal:Proposal)-[:PROPOSED_FOR]->(document)

// ProposalOrderField.ID
proposal.id

// ProposalOrderField.CONFIDENCE
proposal.sortConfidence

// ProposalOrderField.POSITION
proposal.sortPosition

// ProposalFilter.confidence
proposal.sortConfidence
