// The next versions in the order of their ids, and whether their texts are there.
MATCH (version:Version)
WHERE version.id > $after
WITH version ORDER BY version.id LIMIT $many
RETURN version.id, version.documentId, version.sha256, version.rows,
       EXISTS { (:Text {id: 'text:' + version.sha256}) }
       OR EXISTS { MATCH (document:Document {id: version.documentId}) WHERE document.sha256 = version.sha256 AND document.text IS NOT NULL }
