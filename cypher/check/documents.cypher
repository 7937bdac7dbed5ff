// Every document that was read, for its passages to be held against its text.
MATCH (document:Document) WHERE document.text IS NOT NULL
RETURN document.id ORDER BY document.id
