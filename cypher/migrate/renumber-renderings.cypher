UNWIND $rows AS row
MATCH (:Passage {id: row.passage})<-[rendering:RENDERED_IN {id: row.id}]-()
SET rendering.id = row.to
