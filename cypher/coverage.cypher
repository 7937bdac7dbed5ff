// These fields are about the graph as a whole, so they have no parent to start from.

// Query.coverage of query
query

// Coverage.statisticsWithOneSource of query
(statistic:Statistic)
WHERE @independentSources(@reportsOf(statistic)) = 1

// Coverage.claimsWithOneSource of query
(document:Document)<-[:IN]-()<-[:STATED_IN]-(claim:Claim)
WHERE claim.modality = 'ASSERTED' AND claim.id IS NOT NULL AND claim.retractedAt IS NULL
  AND @independentSources(@reportsOfClaims([claim.id] + COLLECT {
    MATCH (same:Claim {statementKey: claim.statementKey})-[:STATED_IN]->()-[:IN]->(elsewhere:Document)
    WHERE same.id IS NOT NULL AND @isLive(same) AND elsewhere <> document
    RETURN same.id
  })) = 1

// Coverage.claimsWithOneSource of query with asOf
(document:Document)<-[:IN]-()<-[:STATED_IN]-(claim:Claim)
WHERE claim.modality = 'ASSERTED' AND claim.id IS NOT NULL AND claim.retractedAt IS NULL
  AND @independentSources(@reportsOfClaims([claim.id] + COLLECT {
    MATCH (same:Claim {statementKey: claim.statementKey})-[:STATED_IN]->()-[:IN]->(elsewhere:Document)
    WHERE same.id IS NOT NULL AND @isLive(same) AND @mayHold(same) AND elsewhere <> document
    RETURN same.id
  })) = 1

// Coverage.quotesWithoutSpeaker of query
(quote:Quote)
WHERE quote.speaker IS NULL

// Coverage.statisticsWithoutPeriod of query
(statistic:Statistic)
WHERE statistic.periodFrom IS NULL AND statistic.periodTo IS NULL AND statistic.periodStated IS NULL

// fragment isPercentage(statistic)
toLower(@statistic.unit) IN ['percent', 'per cent', 'percentage', '%']

// Two counts of one unit are beside a percentage where one document states all three, of one topic.

// Coverage.underivedPercentages of query
(statistic:Statistic)
WHERE @isPercentage(statistic) AND NOT EXISTS { (statistic)-[:DERIVED_FROM]->() } AND EXISTS {
  MATCH (statistic)-[:REPORTED_IN]->(document:Document)<-[:REPORTED_IN]-(count:Statistic)
  WHERE NOT @isPercentage(count)
    AND (NOT EXISTS { (statistic)-[:ABOUT]->() } OR EXISTS { (statistic)-[:ABOUT]->()<-[:ABOUT]-(count) })
  WITH document, count.unit AS unit, count(DISTINCT count) AS counts
  WHERE counts > 1
  RETURN unit
}

// Coverage.entitiesNeverLinked of query
(entity:Person|Agency|Organization|Program|Place)
WHERE NOT EXISTS { (entity)-[:@linkType]-() }

// Coverage.entitiesNeverLinked of query with asOf
(entity:Person|Agency|Organization|Program|Place)
WHERE NOT EXISTS { MATCH (entity)-[link:@linkType]-() WHERE @isHeldUp(link) }
