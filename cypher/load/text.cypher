// The texts of these documents, if they are the ones with these hashes.
UNWIND $given.documents AS named
MATCH (document:Document {id: named.id})
WHERE document.sha256 = named.sha256
RETURN document.text
