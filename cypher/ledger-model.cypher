// The model that the graph was migrated to, so that a start need not look at every constraint again.
MATCH (ledger:Ledger {id: 'ledger:graph'})
RETURN ledger.model
