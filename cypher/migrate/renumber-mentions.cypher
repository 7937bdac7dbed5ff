// Before the passages have their new ids.
UNWIND $rows AS row
MATCH (:Passage {id: row.passage})-[mention:MENTIONS {id: row.id}]->()
SET mention.id = row.to
