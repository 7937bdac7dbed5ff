// Forgets for good the versions of documents, and returns their texts.
UNWIND $given.documents AS id
MATCH (version:Version {documentId: id})
USING INDEX SEEK version:Version(documentId, supersededAt, id)
WHERE version.supersededAt IS NOT NULL AND version.id IS NOT NULL
WITH version, version.sha256 AS sha256
DELETE version
RETURN sha256
