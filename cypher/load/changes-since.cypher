// What was changed in a document after the version that somebody corrects: the latest first. Where it is not known
// when that version was there, the latest changes of all.
MATCH (change:Change {documentId: $document})
USING INDEX SEEK change:Change(documentId, at, id)
WHERE change.at IS NOT NULL AND change.id IS NOT NULL
WITH change ORDER BY change.at DESC, change.id DESC
WITH collect(change) AS changes
WITH changes, coalesce(head([change IN changes WHERE change.version = $version | change.at]), '') AS since
UNWIND [change IN changes WHERE change.at > since][..$most] AS change
RETURN change.at, change.action, change.summary
