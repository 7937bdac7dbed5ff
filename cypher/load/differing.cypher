// Entities whose description these rows may change.
UNWIND $given.rows AS row
MATCH (referent:Referent {id: row.referent})
WHERE referent.loadHash IS NULL AND (
  row.name IS NULL
  OR referent.name IS NULL
  OR referent.name <> row.name
  OR any(alias IN row.aliases WHERE NOT alias IN referent.aliases AND alias <> referent.name)
  OR row.description IS NOT NULL AND row.description <> coalesce(referent.description, '')
  OR row.kind <> referent.kind
  OR any(identifier IN row.sameAs WHERE NOT identifier IN coalesce(referent.sameAs, [])))
RETURN DISTINCT referent.id
