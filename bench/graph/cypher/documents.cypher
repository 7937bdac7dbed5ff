UNWIND $rows AS row
CREATE (:Document:Referent {
  id: row.id, title: row.title, date: row.date, url: row.url, language: 'en', file: row.file,
  sha256: row.sha256, text: row.text, loadHash: row.loadHash, sketch: row.sketch, sortDate: row.date,
  sortTitle: row.sortTitle, words: row.words,
  sectionStarts: [at IN row.sectionStarts | toInteger(at)], sectionPoints: [at IN row.sectionPoints | toInteger(at)]
})
