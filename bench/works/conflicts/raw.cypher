MATCH (:Program {id: $about})<-[:ABOUT]-(one:Statistic)
WHERE EXISTS {
  MATCH (other:Statistic {measureKey: one.measureKey})
  WHERE other.quantityKey IS NOT NULL AND other.sortValue IS NOT NULL AND other.id IS NOT NULL
    AND (other.sortValue <> one.sortValue OR other.bound <> one.bound
      OR coalesce(other.sortLow, '') <> coalesce(one.sortLow, '')
      OR coalesce(other.sortHigh, '') <> coalesce(one.sortHigh, ''))
}
WITH one ORDER BY one.sortValue DESC, one.id DESC LIMIT 5
CALL (one) {
  MATCH (other:Statistic {measureKey: one.measureKey})
  WHERE other.quantityKey IS NOT NULL AND other.sortValue IS NOT NULL AND other.id IS NOT NULL
    AND (other.sortValue <> one.sortValue OR other.bound <> one.bound
      OR coalesce(other.sortLow, '') <> coalesce(one.sortLow, '')
      OR coalesce(other.sortHigh, '') <> coalesce(one.sortHigh, ''))
  WITH other ORDER BY other.measureKey, other.quantityKey, other.sortValue, other.id LIMIT 100
  WITH other ORDER BY other.sortFrom, other.sortValue, other.id
  RETURN collect([other.id, other.value, other.low, other.high, other.bound, other.population,
    other.periodFrom, other.periodTo]) AS others
}
RETURN [one.id, one.value, one.low, one.high, one.bound, one.population, one.periodFrom, one.periodTo], others
