// Indexes that do not serve yet: Neo4j makes them in the background, or could not make them.
SHOW INDEXES YIELD name, state, populationPercent, failureMessage
WHERE state <> 'ONLINE'
RETURN name, state, populationPercent, failureMessage
ORDER BY name
