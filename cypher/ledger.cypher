// The one node that every load locks. A later model than ours is kept, and the caller refuses it.
MERGE (ledger:Ledger {id: 'ledger:graph'})
SET ledger.words = $words,
    ledger.model = CASE WHEN ledger.model > $model THEN ledger.model ELSE $model END
RETURN ledger.model
