// What these passages state, with the names of all that it names.
UNWIND $passages AS id
MATCH (passage:Passage {id: id})-[:IN]->(document:Document)
CALL (passage, document) {
  MATCH (passage)<-[:STATED_IN]-(claim:Claim)
  MATCH (claim)-[:SUBJECT]->(subject)
  MATCH (claim)-[:ASSERTED_BY]->(source)
  OPTIONAL MATCH (claim)-[:OBJECT]->(object)
  RETURN {claim: @claimRow(claim, passage, subject, object, source)} AS fact,
    [subject, source, object] AS named
  UNION ALL
  MATCH (passage)<-[:QUOTED_IN]-(quote:Quote)
  RETURN {quote: @quoteRow(quote, passage)} AS fact,
    COLLECT { MATCH (quote)-[:SPOKEN_BY|ABOUT]->(referent) RETURN referent } AS named
  UNION ALL
  MATCH (passage)<-[rendering:RENDERED_IN]-(statistic:Statistic)
  RETURN {rendering: @renderingRow(rendering, statistic, passage),
      statistic: @statisticRow(statistic, document.id)} AS fact,
    COLLECT { MATCH (statistic)-[:REPORTED_BY|ABOUT|MEASURED_AT]->(referent) RETURN referent } AS named
}
RETURN id, fact,
  [referent IN named WHERE referent IS NOT NULL | [referent.id, coalesce(referent.name, referent.title)]]
