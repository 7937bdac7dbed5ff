// The last moment at which the graph changed, until each of the given moments; '' where it had not changed by then.
// Every load leaves changes or versions, and every merge is noted.
UNWIND $moments AS until
CALL (until) {
  MATCH (change:Change) WHERE change.at <= until AND change.id IS NOT NULL
  RETURN change.at AS at ORDER BY change.at DESC, change.id DESC LIMIT 1
  UNION ALL
  MATCH (version:Version) WHERE version.supersededAt <= until AND version.id IS NOT NULL
  RETURN version.supersededAt AS at ORDER BY version.supersededAt DESC, version.id DESC LIMIT 1
  UNION ALL
  MATCH (merge:Merge)
  UNWIND [coalesce(merge.loadedAt, merge.madeAt), merge.undoneAt]
    + reduce(all = [], span IN merge.heldBefore | all + split(span, ' ')) AS at
  WITH at, until WHERE at <= until
  RETURN max(at) AS at
}
RETURN until, coalesce(max(at), '')
ORDER BY until
