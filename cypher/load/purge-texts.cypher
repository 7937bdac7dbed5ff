// Forgets those of these texts that no version has any longer.
UNWIND $given.texts AS sha256
MATCH (text:Text {id: 'text:' + sha256})
WHERE NOT EXISTS { MATCH (version:Version {sha256: sha256}) USING INDEX SEEK version:Version(sha256, id) WHERE version.id IS NOT NULL }
DELETE text
