// Which of these documents are loaded with their text, the hash of what was loaded, the hash of the text, and whether it is annotated.
UNWIND $given.documents AS id
MATCH (document:Document {id: id})
WHERE document.loadHash IS NOT NULL
RETURN document.id, document.loadHash, document.sha256,
       EXISTS { (document)<-[:IN]-(:Passage) }
