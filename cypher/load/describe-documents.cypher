// The same for documents without their text. A document with its text describes itself.
UNWIND $given.ids AS id
MATCH (document:Document {id: id})
WHERE document.loadHash IS NULL
WITH document, @descriptionsOf(document) AS descriptions
WITH document,
     head([said IN descriptions | said.title]) AS title,
     head([said IN descriptions | said.sortTitle]) AS sortTitle,
     head([said IN descriptions WHERE said.date IS NOT NULL | said.date]) AS date,
     head([said IN descriptions WHERE said.url IS NOT NULL | said.url]) AS url,
     head([said IN descriptions WHERE said.language IS NOT NULL | said.language]) AS language,
     document.title AS before
SET document.title = title,
    document.date = date,
    document.url = url,
    document.language = language,
    document.sortDate = coalesce(date, '\uFFFF'),
    document.sortTitle = sortTitle
WITH document, title, document.createdAt = $given.at OR before = title AS isSame
SET document.updates = CASE WHEN isSame THEN document.updates ELSE @updates(document, $given.at) END,
    document.updatedAt = CASE WHEN isSame THEN document.updatedAt ELSE $given.at END
RETURN document.id, [title]
