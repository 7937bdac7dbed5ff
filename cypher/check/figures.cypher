MATCH (statistic:Statistic)
RETURN statistic.id AS id, {value: statistic.value, low: statistic.low, high: statistic.high} AS figures,
       {sortValue: statistic.sortValue, sortLow: statistic.sortLow, sortHigh: statistic.sortHigh} AS keys,
       @scope(statistic) AS scope,
       {measureKey: statistic.measureKey, quantityKey: statistic.quantityKey} AS quantity
UNION ALL
MATCH (:Statistic)-[rendering:RENDERED_IN]->()
RETURN rendering.id AS id, {value: rendering.value, low: rendering.low, high: rendering.high} AS figures,
       null AS keys, null AS scope, null AS quantity
