UNWIND $documents AS id
MATCH (:Document {id: id})-[said:DESCRIBES]->(referent)
RETURN id, said{referent: referent.id, .name, .aliases, .description, .kind, .title, .date, .url, .language, .sameAs}
ORDER BY id, referent.id
