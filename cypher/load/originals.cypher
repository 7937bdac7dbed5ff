// What documents state by their own ids, where the graph has it by those of merged entities.
UNWIND $given.rows AS row
MATCH (document:Document {id: row.document})
CREATE (:Original {id: row.id, rows: row.rows})-[:ORIGINAL_OF]->(document)
