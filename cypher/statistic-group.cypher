// Values are compared by their sort keys. The sum is computed from the members, by code: whether figures
// add up depends on what each is a figure of. Larger groups have no sum, so that the answer stays small.

// What tells groups apart: the values of their keys. A cursor holds it.

// fragment groupId(values)
reduce(id = 'group:', value IN @values | id + coalesce(value, '\uFFFF') + '\u0000')

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
     CASE WHEN 'YEAR' IN $by THEN toInteger(left(statistic.periodFrom, 4)) END AS year
WITH unit, measure, year, program, agency, reporter, count(statistic) AS count,
     min([statistic.sortValue, statistic.value]) AS least, max([statistic.sortValue, statistic.value]) AS most,
     min(statistic.sortMeasure) AS sortMeasure, collect(statistic) AS members
RETURN {id: @groupId([unit, measure, toString(year), program, agency, reporter]),
        unit: unit, measure: measure, year: year, program: program, agency: agency, reporter: reporter,
        count: count, min: least[1], max: most[1],
        sortMin: least[0], sortMax: most[0], sortUnit: coalesce(unit, '\uFFFF'),
        sortMeasure: CASE WHEN measure IS NULL THEN '\uFFFF' ELSE sortMeasure END,
        sortYear: coalesce(right('000' + toString(year), 4), '\uFFFF'),
        members: CASE WHEN count <= 10000 THEN members END} AS group
ORDER BY group.count DESC

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

// StatisticGroupFilter.min of group
group.sortMin

// StatisticGroupFilter.max of group
group.sortMax

// StatisticGroupOrderField.COUNT of group
group.count

// StatisticGroupOrderField.MIN of group
group.sortMin

// StatisticGroupOrderField.MAX of group
group.sortMax

// StatisticGroupOrderField.UNIT of group
group.sortUnit

// StatisticGroupOrderField.MEASURE of group
group.sortMeasure

// StatisticGroupOrderField.YEAR of group
group.sortYear
