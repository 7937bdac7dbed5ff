// Values are compared by their sort keys. Whole numbers of up to 12 digits are added up here, which a
// million million of them cannot overflow; all others are added up, exactly, by whoever reads them.

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
     CASE WHEN 'YEAR' IN $by THEN left(statistic.periodFrom, 4) END AS year,
     size(statistic.value) <= 12 AND NOT statistic.value CONTAINS '.' AS short
WITH unit, measure, year, program, agency, reporter, count(statistic) AS count,
     min([statistic.sortValue, statistic.value])[1] AS min, max([statistic.sortValue, statistic.value])[1] AS max,
     count(DISTINCT statistic.unit) = 1 AND count(DISTINCT statistic.measure) = 1 AS alike,
     sum(CASE WHEN short THEN toInteger(statistic.value) ELSE 0 END) AS whole,
     collect(CASE WHEN NOT short THEN statistic.value END) AS rest
ORDER BY count DESC, unit, measure, year, program, agency, reporter
RETURN {unit: unit, measure: measure, year: year, program: program, agency: agency, reporter: reporter,
        count: count, min: min, max: max,
        sum: CASE WHEN alike THEN [toString(whole)] + rest END} AS group

// StatisticGroup.program of group
(program:Program {id: group.program})

// StatisticGroup.agency of group
(agency:Agency {id: group.agency})

// StatisticGroup.reporter of group
(reporter:Person|Agency|Organization|Document {id: group.reporter})
