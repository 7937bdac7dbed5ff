// Statistic.place
(statistic:Statistic)-[:MEASURED_AT]->(place)

// Statistic.about
(statistic:Statistic)-[:ABOUT]->(referent)

// Statistic.reportedBy
(statistic:Statistic)-[:REPORTED_BY]->(source)

// Statistic.renderings
(statistic:Statistic)-[rendering:RENDERED_IN]->()

// Statistic.documents
(statistic:Statistic)-[:REPORTED_IN]->(document)

// Statistic.quotes
(statistic:Statistic)<-[:CITES]-(quote)

// The period is stored on the statistic.

// Statistic.period
statistic

// Period.from
period.periodFrom

// Period.to
period.periodTo

// Period.stated
period.periodStated

// StatisticFilter.from
statistic.periodFrom

// StatisticFilter.to
statistic.periodTo

// Decimals are compared by sort keys, which sort as text like the numbers do.

// StatisticFilter.value
statistic.sortValue

// StatisticFilter.low
statistic.sortLow

// StatisticFilter.high
statistic.sortHigh

// StatisticOrderField.ID
statistic.id

// StatisticOrderField.VALUE
statistic.sortValue

// StatisticOrderField.FROM
statistic.sortFrom

// StatisticOrderField.TO
statistic.sortTo

// StatisticOrderField.MEASURE
statistic.sortMeasure

// StatisticFilter.from by FROM
statistic.sortFrom

// StatisticFilter.to by TO
statistic.sortTo

// StatisticFilter.measure by MEASURE
statistic.sortMeasure
