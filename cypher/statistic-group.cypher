// Values are compared by their sort keys. The sum is computed from the members, by code: whether figures
// add up depends on what each is a figure of. Larger groups have no sum, so that the answer stays small.

// Query.statisticGroups
MATCH (statistic:Statistic)
WHERE $filter
OPTIONAL MATCH (statistic)-[:ABOUT]->(program:Program)
WHERE 'PROGRAM' IN $by
OPTIONAL MATCH (statistic)-[:ABOUT]->(agency:Agency)
WHERE 'AGENCY' IN $by
OPTIONAL MATCH (statistic)-[:REPORTED_BY]->(reporter)
WHERE 'REPORTER' IN $by
WITH statistic, program.id AS program, agency.id AS agency, reporter.id AS reporter,
     CASE WHEN 'UNIT' IN $by THEN statistic.unit END AS unit,
     CASE WHEN 'MEASURE' IN $by THEN statistic.measure END AS measure,
     CASE WHEN 'YEAR' IN $by THEN left(statistic.periodFrom, 4) END AS year
WITH unit, measure, year, program, agency, reporter, count(statistic) AS count,
     min([statistic.sortValue, statistic.value])[1] AS min, max([statistic.sortValue, statistic.value])[1] AS max,
     collect(statistic) AS members
ORDER BY count DESC, unit, measure, year, program, agency, reporter
RETURN {unit: unit, measure: measure, year: year, program: program, agency: agency, reporter: reporter,
        count: count, min: min, max: max,
        members: CASE WHEN count <= 10000 THEN members END} AS group

// StatisticGroup.sum, StatisticGroup.sumRefusal of group
[each IN group.members | {
  value: each.value, unit: each.unit, measure: each.measure, population: each.population,
  from: each.periodFrom, to: each.periodTo,
  place: head([(each:Statistic)-[:MEASURED_AT]->(place) | place.id])
}]

// StatisticGroup.program of group
(program:Program {id: group.program})

// StatisticGroup.agency of group
(agency:Agency {id: group.agency})

// StatisticGroup.reporter of group
(reporter:Person|Agency|Organization|Document {id: group.reporter})
