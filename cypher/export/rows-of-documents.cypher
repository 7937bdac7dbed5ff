UNWIND $documents AS id
MATCH (document:Document {id: id})
RETURN id, document{.id, .title, .date, .url, .language, .file, .sha256, .text, version: document.loadHash, .loadedAt}
