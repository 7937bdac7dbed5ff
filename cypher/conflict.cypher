// The index of quantities finds the figures that one is compared with, so that the cost of a page grows with the
// statistics that it passes, and never with the pairs of the graph.

// fragment differs(one, other)
(@one.sortValue <> @other.sortValue OR @one.bound <> @other.bound
  OR coalesce(@one.sortLow, '') <> coalesce(@other.sortLow, '')
  OR coalesce(@one.sortHigh, '') <> coalesce(@other.sortHigh, ''))

// Neo4j seeks in an index of several properties only where it knows that none is missing.

// fragment isIndexed(statistic)
@statistic.quantityKey IS NOT NULL AND @statistic.sortValue IS NOT NULL AND @statistic.id IS NOT NULL

// fragment scope(statistic)
@statistic{.measure, .unit, .population, .periodFrom, .periodTo,
  place: head([(@statistic:Statistic)-[:MEASURED_AT]->(place) | place.id])}

// fragment quantity(statistic)
{value: @statistic.value, low: @statistic.low, high: @statistic.high, bound: @statistic.bound,
  population: @statistic.population, from: @statistic.periodFrom, to: @statistic.periodTo,
  place: head([(@statistic:Statistic)-[:MEASURED_AT]->(place) | place.id])}

// Query.conflicts of query
(statistic:Statistic)
WHERE EXISTS {
  MATCH (other:Statistic {measureKey: statistic.measureKey})
  WHERE @isIndexed(other) AND @differs(statistic, other)
}

// Query.disputedStatistics of query
(statistic:Statistic)
WHERE EXISTS {
  MATCH (other:Statistic {measureKey: statistic.measureKey, quantityKey: statistic.quantityKey})
  WHERE @isIndexed(other) AND @differs(statistic, other)
}

// A measure may have any number of figures, such as one for each day: of other quantities, those are compared
// that the index has first. Ordered by all keys of the index, they are read until there are enough.

// Statistic.comparisons of statistic
WITH statistic, @quantity(statistic) AS one
CALL (statistic) {
  MATCH (other:Statistic {measureKey: statistic.measureKey, quantityKey: statistic.quantityKey})
  WHERE @isIndexed(other) AND @differs(statistic, other)
  WITH other ORDER BY other.measureKey, other.quantityKey, other.sortValue, other.id LIMIT 100
  RETURN 0 AS group, other
  UNION ALL
  MATCH (other:Statistic {measureKey: statistic.measureKey})
  WHERE @isIndexed(other) AND other.quantityKey <> statistic.quantityKey AND @differs(statistic, other)
  WITH other ORDER BY other.measureKey, other.quantityKey, other.sortValue, other.id LIMIT 100
  RETURN 1 AS group, other
}
WITH one, other ORDER BY group, other.sortFrom, other.sortValue, other.id LIMIT 100
RETURN {id: other.id, one: one, other: @quantity(other)} AS comparison

// FigureComparison.statistic of comparison
(statistic:Statistic {id: comparison.id})

// FigureComparison.verdict, FigureComparison.because of comparison
{one: comparison.one, other: comparison.other}

// Rendering.verdict, Rendering.because of rendering
{one: @figure(rendering), other: @figure(startNode(rendering))}

// A retracted claim contradicts nothing.

// fragment contradicts(claim, other)
@other.id IS NOT NULL AND @claim.retractedAt IS NULL AND @other.retractedAt IS NULL
  AND @other.modality = CASE @claim.modality WHEN 'ASSERTED' THEN 'DENIED' WHEN 'DENIED' THEN 'ASSERTED' END

// Query.disputedClaims of query
(claim:Claim)
WHERE claim.modality = 'DENIED' AND claim.id IS NOT NULL AND EXISTS {
  MATCH (other:Claim {statementKey: claim.statementKey})
  WHERE @contradicts(claim, other)
}

// Query.disputedClaims of query with asOf
(claim:Claim)
WHERE claim.modality = 'DENIED' AND claim.id IS NOT NULL AND EXISTS {
  MATCH (other:Claim {statementKey: claim.statementKey})
  WHERE @contradicts(claim, other) AND @mayHold(other)
}

// Claim.contradictedBy of claim
MATCH (other:Claim {statementKey: claim.statementKey})
WHERE @contradicts(claim, other)
WITH other ORDER BY other.id
RETURN other AS node

// Claim.contradictedBy of claim with asOf
MATCH (other:Claim {statementKey: claim.statementKey})
WHERE @contradicts(claim, other) AND @mayHold(other)
WITH other ORDER BY other.id
RETURN other AS node

// Claim.sameStatement of claim
(same:Claim {statementKey: claim.statementKey})
WHERE same.id <> claim.id
