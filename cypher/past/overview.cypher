// Since when versions are kept, or null where all are; the last moment at which the graph changed, until each of two
// moments, or '' where it had not changed by then; and the places for earlier moments. Every load leaves changes or
// versions, and every merge is noted.
MATCH (ledger:Ledger {id: 'ledger:graph'})
CALL () {
  UNWIND [$moment, $ever] AS until
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
  WITH until, coalesce(max(at), '') AS last ORDER BY until
  RETURN collect(last) AS lasts
}
RETURN ledger.versionsSince, lasts[0], lasts[1], COLLECT {
  MATCH (slot:Snapshot)
  RETURN [@occupancy(slot)] ORDER BY slot.id
}
