// The documents with a passage that states something, or a quote, that has all these words.
CALL db.index.fulltext.queryNodes('words', $lucene) YIELD node AS hit
WHERE hit:Passage OR hit:Quote
CALL (hit) {
  WITH hit WHERE hit:Passage
  RETURN hit AS passage
  UNION
  MATCH (hit)-[:QUOTED_IN]->(passage)
  RETURN passage
}
MATCH (passage)-[:IN]->(document:Document)
RETURN DISTINCT document.id
ORDER BY document.id
