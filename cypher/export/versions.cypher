// Versions with their texts: that of the document while it has the same.
UNWIND $versions AS id
MATCH (version:Version {id: id})
OPTIONAL MATCH (text:Text {id: 'text:' + version.sha256})
OPTIONAL MATCH (document:Document {id: version.documentId})
WHERE document.sha256 = version.sha256
RETURN version{.documentId, .sha256, .loadedAt, .rows, text: coalesce(text.text, document.text)}
