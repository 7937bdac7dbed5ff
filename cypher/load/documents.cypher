UNWIND $given.rows AS row
MERGE (document:Referent {id: row.id})
SET document:Document,
    document.title = row.title,
    document.date = row.date,
    document.url = row.url,
    document.language = row.language,
    document.file = row.file,
    document.sha256 = row.sha256,
    document.text = row.text,
    document.loadHash = row.loadHash,
    document.sketch = row.sketch,
    document.createdAt = coalesce(document.createdAt, row.createdAt),
    document.updatedAt = row.updatedAt,
    document.sortDate = coalesce(row.date, '\uFFFF'),
    document.sortTitle = row.sortTitle,
    document.words = row.words,
    document.sectionStarts = [start IN row.sectionStarts | toInteger(start)],
    document.sectionPoints = [point IN row.sectionPoints | toInteger(point)]
