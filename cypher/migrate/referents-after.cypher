MATCH (referent:Referent)
WHERE referent.id > $after
RETURN referent.id ORDER BY referent.id LIMIT $many
