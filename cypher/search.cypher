// One full-text index has names and titles, another one quotes and passages. A matching passage leads to the
// statistics and claims that it states.

// Query.search
CALL () {
  CALL db.index.fulltext.queryNodes('names', $lucene, {limit: 1000}) YIELD node AS referent, score AS score
  RETURN referent AS node, score, null AS passage,
         CASE WHEN referent.title IS NULL THEN [referent.name] + referent.aliases ELSE [referent.title] END AS texts
  UNION ALL
  CALL db.index.fulltext.queryNodes('texts', $lucene, {limit: 1000}) YIELD node AS found, score AS score
  MATCH (found:Passage)<-[:RENDERED_IN|STATED_IN]-(stated)
  WITH stated, score, found ORDER BY score DESC, found.id
  WITH stated, max(score) AS score, collect(found)[0] AS found
  RETURN stated AS node, score, found.id AS passage, [found.exact] AS texts
  UNION ALL
  CALL db.index.fulltext.queryNodes('texts', $lucene, {limit: 1000}) YIELD node AS quote, score AS score
  MATCH (quote:Quote)-[:QUOTED_IN]->(place)
  RETURN quote AS node, score, place.id AS passage, [quote.text] AS texts
}
WITH node, score, passage, texts, toUpper(split(node.id, ':')[0]) AS type
WHERE $types IS NULL OR type IN $types
RETURN node AS node, {score: score, texts: texts, sought: $sought, id: node.id, passage: passage} AS hit ORDER BY hit.score DESC

// SearchEdge.text, SearchEdge.highlights of hit
{texts: hit.texts, sought: hit.sought}

// SearchEdge.passage of hit
CALL (hit) {
  WITH hit WHERE hit.passage IS NOT NULL
  MATCH (passage:Passage {id: hit.passage})
  RETURN passage
  UNION
  WITH hit WHERE hit.passage IS NULL
  MATCH (:Referent {id: hit.id})<-[:MENTIONS]-(passage:Passage)
  RETURN passage ORDER BY passage.id LIMIT 1
}
RETURN passage AS passage
