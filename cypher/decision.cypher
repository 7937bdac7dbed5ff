// Decision.proposals
(decision:Decision)-[:DECIDES]->(proposal)

// DecisionOrderField.ID
decision.id

// DecisionOrderField.DECIDED_AT
decision.decidedAt
