// One full-text index holds the words of everything that can be found (src/words/). A matching passage leads to
// the statistics and claims that it states. The index returns the best matches first, and the limit comes
// after all conditions.

// A phrase may begin in one section of a text and end in the next.

// fragment wordsFrom(node, at)
(' ' + @node.words[@at] + coalesce(@node.words[@at + 1], ''))

// fragment typeOf(node)
toUpper(split(@node.id, ':')[0])

// fragment hits
CALL db.index.fulltext.queryNodes('words', $lucene) YIELD node AS hit, score AS score
WITH hit, score WHERE all(each IN $adjacent WHERE any(at IN range(0, size(hit.words) - 1) WHERE @wordsFrom(hit, at) CONTAINS each))
UNWIND CASE WHEN hit:Passage THEN [(hit:Passage)<-[:RENDERED_IN|STATED_IN]-(stated) | stated] ELSE [hit] END AS node
WITH node, hit, score WHERE $types IS NULL OR @typeOf(node) IN $types

// fragment bestHits
WITH node, hit, score LIMIT 10000
WITH node, max(score) AS score, head(collect(CASE WHEN hit:Passage THEN hit END)) AS passage

// Who published a document, and who did by a claim that may hold on the day that is asked about.

// fragment published(document)
(@document)<-[:PUBLISHED]-(publisher)

// fragment publishedThen(document)
(@document)<-[publishing:PUBLISHED]-(publisher) WHERE $asOf IS NULL OR @isHeldUp(publishing)

// fragment isWithinScope(node, hit)
($filter['speaker'] IS NULL OR any(speaker IN [(@node)-[:SPOKEN_BY|ASSERTED_BY|REPORTED_BY]->(speaker) | speaker.id] WHERE speaker IN $filter['speaker']))
AND ($filter['modality'] IS NULL OR @node['modality'] IN $filter['modality']
  OR any(modality IN [(@node)-[rendering:RENDERED_IN]->(place) WHERE place = @hit | rendering.modality] WHERE modality IN $filter['modality']))
AND ($filter['document'] IS NULL AND $filter['publisher'] IS NULL AND $filter['from'] IS NULL AND $filter['to'] IS NULL
  OR any(document IN CASE
      WHEN 'Document' IN labels(@hit) THEN [@hit]
      WHEN 'Passage' IN labels(@hit) THEN [(@hit)-[:IN]->(document) | document]
      ELSE [(@hit)-[:QUOTED_IN|MENTIONS]-(:Passage)-[:IN]->(document) | document] END
    WHERE ($filter['document'] IS NULL OR document['id'] IN $filter['document'])
      AND ($filter['from'] IS NULL OR document['date'] >= $filter['from'])
      AND ($filter['to'] IS NULL OR document['date'] <= $filter['to'])
      AND ($filter['publisher'] IS NULL OR any(publisher IN [@publishedThen(document) | publisher.id] WHERE publisher IN $filter['publisher']))))

// fragment returnHits
RETURN node AS node, {
  score: score, node: node, passage: passage, needs: $needs, contained: $contained, patterns: $patterns
} AS hit ORDER BY hit.score DESC

// fragment returnGroups
WITH @typeOf(node) AS type, count(*) AS count
ORDER BY count DESC, type
RETURN {type: type, count: count} AS group

// Query.search
@hits
@bestHits
@returnHits

// Query.search with filter, asOf
@hits
WITH node, hit, score WHERE @isWithinScope(node, hit) AND ($asOf IS NULL OR NOT node:Claim OR @mayHold(node))
@bestHits
@returnHits

// SearchConnection.totalCountIsCapped of total
total >= 10000

// SearchConnection.groups
@hits
@bestHits
@returnGroups

// SearchConnection.groups with filter, asOf
@hits
WITH node, hit, score WHERE @isWithinScope(node, hit) AND ($asOf IS NULL OR NOT node:Claim OR @mayHold(node))
@bestHits
@returnGroups

// A statistic may be found in several documents, and then it is a result of each. As many values of each field are
// returned as a page has room for.

// fragment returnFacets(byPublisher)
WITH node, hit LIMIT 10000
WHERE @typeOf(node) IN ['DOCUMENT', 'QUOTE', 'STATISTIC', 'CLAIM']
WITH node, hit, head(CASE
  WHEN 'Document' IN labels(hit) THEN [hit]
  WHEN 'Passage' IN labels(hit) THEN [(hit)-[:IN]->(document:Document) | document]
  ELSE [(hit)-[:QUOTED_IN]->(:Passage)-[:IN]->(document:Document) | document] END) AS document
WHERE document IS NOT NULL
UNWIND [['DOCUMENT', document.id, document.title]]
  + [@byPublisher | ['PUBLISHER', publisher.id, publisher.name]]
  + [(node)-[:SPOKEN_BY|ASSERTED_BY|REPORTED_BY]->(speaker) | ['SPEAKER', speaker.id, coalesce(speaker.name, speaker.title)]]
  + CASE WHEN node.modality IS NULL THEN [] ELSE [['MODALITY', node.modality, node.modality]] END
  + [(node)-[rendering:RENDERED_IN]->(place) WHERE place = hit | ['MODALITY', rendering.modality, rendering.modality]]
  + CASE WHEN document.date IS NULL THEN [] ELSE [['YEAR', left(document.date, 4), left(document.date, 4)]] END AS found
WITH found, count(DISTINCT node) AS count
ORDER BY count DESC, found[1]
WITH found[0] AS field, collect([found, count])[..10] AS facets
ORDER BY field
UNWIND facets AS each
RETURN {field: field, value: each[0][1], label: each[0][2], count: each[1]} AS facet

// SearchConnection.facets
@hits
@returnFacets(@published(document))

// SearchConnection.facets with filter, asOf
@hits
WITH node, hit, score WHERE @isWithinScope(node, hit) AND ($asOf IS NULL OR NOT node:Claim OR @mayHold(node))
@returnFacets(@publishedThen(document))

// The text of a result is a name that has all terms, or else a sentence of the section that has most of them.

// SearchEdge.text, SearchEdge.start, SearchEdge.highlights of hit
{
  names: CASE
    WHEN hit.passage IS NOT NULL THEN [hit.passage.exact]
    WHEN hit.node.title IS NOT NULL THEN [hit.node.title]
    WHEN hit.node.name IS NOT NULL THEN [hit.node.name] + hit.node.aliases
    ELSE [hit.node.text] END,
  section: CASE WHEN hit.node.sectionPoints IS NOT NULL THEN head(COLLECT {
    UNWIND range(0, size(hit.node.sectionPoints) - 1) AS at
    WITH at, @wordsFrom(hit.node, at + 1) AS words
    WITH at, size([each IN hit.contained WHERE any(text IN each WHERE words CONTAINS text)])
           + size([each IN hit.patterns WHERE words =~ each]) AS met
    ORDER BY met DESC, at LIMIT 1
    RETURN {
      start: hit.node.sectionStarts[at],
      text: substring(hit.node.text, hit.node.sectionPoints[at],
        coalesce(hit.node.sectionPoints[at + 2], size(hit.node.text)) - hit.node.sectionPoints[at])
    }
  }) END,
  needs: hit.needs
}

// SearchEdge.passage of hit
CALL (hit) {
  WITH hit WHERE hit.passage IS NOT NULL
  RETURN hit.passage AS passage
  UNION
  WITH hit WHERE hit.passage IS NULL
  MATCH (:Quote {id: hit.node.id})-[:QUOTED_IN]->(passage:Passage)
  RETURN passage
  UNION
  WITH hit WHERE hit.passage IS NULL
  MATCH (:Referent {id: hit.node.id})<-[:MENTIONS]-(passage:Passage)
  RETURN passage ORDER BY passage.id LIMIT 1
}
RETURN passage AS passage
