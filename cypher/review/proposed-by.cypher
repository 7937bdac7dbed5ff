// Which of these documents have proposals of one engine and its rules for the text that they have.
UNWIND $documents AS id
MATCH (document:Document {id: id})
WHERE EXISTS {
  (proposal:Proposal)-[:PROPOSED_FOR]->(document)
  WHERE proposal.engine = $engine
    AND proposal.rulesVersion = $rules
    AND proposal.sha256 = document.sha256
}
RETURN document.id
