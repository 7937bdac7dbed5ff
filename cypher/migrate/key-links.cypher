UNWIND $rows AS row
MATCH ()-[link]->() WHERE elementId(link) = row.id
SET link[row.property] = row.key
