// Those of the given documents that are loaded with their text, in order, with the length of the text and, where
// proposals are read too, what these add to it.
UNWIND $documents AS id
MATCH (document:Document {id: id})
WHERE document.loadHash IS NOT NULL
RETURN
  document.id,
  coalesce(size(document.text), 0) + $aProposal * COUNT { (document)<-[:PROPOSED_FOR]-() }
ORDER BY document.id
