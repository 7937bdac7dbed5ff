// Decision.proposals
(decision:Decision)-[:DECIDES]->(proposal)
