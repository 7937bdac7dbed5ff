// No pattern of a fact leads to a proposal.

// Proposal.document
(proposal:Proposal)-[:PROPOSED_FOR]->(document)

// With a step, range(0, -1, 6) would have 0 in it.

// Proposal.candidates of proposal
UNWIND [at IN range(0, coalesce(size(proposal.candidates), 0) - 1) WHERE at % 6 = 0] AS at
RETURN {
  identifier: proposal.candidates[at],
  authority: nullif(proposal.candidates[at + 1], ''),
  name: proposal.candidates[at + 2],
  description: nullif(proposal.candidates[at + 3], ''),
  sameAs: [identifier IN split(proposal.candidates[at + 4], ' ') WHERE identifier <> ''],
  reason: proposal.candidates[at + 5]
} AS candidate

// ProposalOrderField.ID
proposal.id

// ProposalOrderField.CONFIDENCE
proposal.sortConfidence

// ProposalOrderField.POSITION
proposal.sortPosition

// ProposalFilter.confidence
proposal.sortConfidence
