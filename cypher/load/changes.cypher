// What was stated until now is kept by these alone.
UNWIND $given.rows AS row
CREATE (:Change {
  id: row.id, action: row.action, kind: row.kind, fact: row.fact, documentId: row.documentId, version: row.version, at: row.at,
  summary: row.summary, before: row.before, beforeSummary: row.beforeSummary, recordedAt: row.recordedAt,
  touches: row.touches
})
