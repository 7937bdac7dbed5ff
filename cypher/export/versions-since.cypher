// Since when versions are kept; null where all are.
MATCH (ledger:Ledger {id: 'ledger:graph'})
RETURN ledger.versionsSince
