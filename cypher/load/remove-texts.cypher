// A document is then one that others at most refer to.
UNWIND $given.documents AS id
MATCH (document:Document {id: id})
REMOVE document.file, document.sha256, document.text, document.loadHash, document.sketch
