// The documents that the graph had at a moment, in order after the given one, each with the version that ended since, if
// it is not the one that the document has now, and with the length of its text. $only are ids of documents; null for all.
CALL () {
  MATCH (document:Document)
  WHERE document.id > $after AND ($only IS NULL OR document.id IN $only)
    AND document.loadHash IS NOT NULL AND coalesce(document.loadedAt, '') <= $moment
  RETURN document.id AS id, null AS version, coalesce(size(document.text), 0) AS length
  ORDER BY id LIMIT $first
  UNION ALL
  MATCH (version:Version)
  WHERE version.documentId > $after AND ($only IS NULL OR version.documentId IN $only)
    AND version.supersededAt > $moment AND version.id IS NOT NULL AND coalesce(version.loadedAt, '') <= $moment
  WITH version ORDER BY version.documentId LIMIT $first
  OPTIONAL MATCH (text:Text {id: 'text:' + version.sha256})
  RETURN version.documentId AS id, version.id AS version, coalesce(size(text.text), 0) AS length
}
RETURN id, length, version
ORDER BY id LIMIT $first
