// After this, other documents may still refer to the document.
UNWIND $given.documents AS id
MATCH (document:Document {id: id})
REMOVE document.file, document.sha256, document.text, document.loadHash, document.loadedAt, document.sketch,
  document.sectionStarts, document.sectionPoints
WITH document
MATCH (document)<-[:ORIGINAL_OF]-(original:Original)
DETACH DELETE original
