// How many documents the graph had at a moment.
RETURN COUNT {
  MATCH (document:Document)
  WHERE document.loadHash IS NOT NULL AND coalesce(document.loadedAt, '') <= $moment
} + COUNT {
  MATCH (version:Version)
  WHERE version.supersededAt > $moment AND version.id IS NOT NULL AND coalesce(version.loadedAt, '') <= $moment
}
