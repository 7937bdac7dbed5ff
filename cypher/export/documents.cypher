// Documents with their text after the given one, in order, with the length of the text and, where proposals are read
// too, what these add to it: as many documents are fetched at once as fit into memory.
MATCH (document:Document)
WHERE document.id > $after AND document.loadHash IS NOT NULL
RETURN
  document.id,
  coalesce(size(document.text), 0) + $aProposal * COUNT { (document)<-[:PROPOSED_FOR]-() }
ORDER BY document.id
LIMIT $first
