// Versions that end are kept whole. A text that the document has no longer is kept once, however many versions have it.
UNWIND $given.rows AS row
CREATE (:Version {
  id: row.id, documentId: row.documentId, sha256: row.sha256, loadedAt: row.loadedAt,
  supersededAt: row.supersededAt, rows: row.rows
})
WITH row WHERE row.text IS NOT NULL
MERGE (text:Text {id: 'text:' + row.sha256})
SET text.text = row.text
