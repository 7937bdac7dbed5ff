// The same of documents: the title, and the text where it is here.
MATCH (document:Referent)
WHERE document.id > $after AND document.title IS NOT NULL
RETURN document.id, elementId(document), [document.title], document.text, document.words,
       document.sectionStarts, document.sectionPoints
ORDER BY document.id LIMIT $many
