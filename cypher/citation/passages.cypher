// The passages that a citation of this id leads to, each with its document: of a statistic, one for each wording.
CALL () {
  MATCH (passage:Passage {id: $id}) RETURN passage
  UNION
  MATCH (:Quote {id: $id})-[:QUOTED_IN]->(passage) RETURN passage
  UNION
  MATCH (:Claim {id: $id})-[:STATED_IN]->(passage) RETURN passage
  UNION
  MATCH (:Statistic {id: $id})-[:RENDERED_IN]->(passage) RETURN passage
}
MATCH (passage)-[:IN]->(document:Document)
WITH passage, document ORDER BY passage.id LIMIT $first
RETURN @passageRow(passage),
  document{.id, .title, .date, .url, .language, .file, .sha256},
  COLLECT { MATCH (document)<-[:AUTHORED]-(author) RETURN [author.id, author.name] ORDER BY author.id },
  head(COLLECT {
    MATCH (document)<-[link:PUBLISHED]-(publisher)
    RETURN [publisher.id, publisher.name] ORDER BY size(link.claims) DESC, publisher.id
  })
ORDER BY passage.id
