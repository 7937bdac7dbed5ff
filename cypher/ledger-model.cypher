// The model that the graph was migrated to, and the version of its search words. A start that finds its own
// need not check every constraint.
MATCH (ledger:Ledger {id: 'ledger:graph'})
RETURN ledger.model, ledger.words, ledger.restoring
