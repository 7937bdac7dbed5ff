// TAKES_FROM was one of the predicates without a relationship type of its own.
MATCH (taker:Document)-[link:RELATED_TO {predicate: 'TAKES_FROM'}]->(source:Document)
CREATE (taker)-[:TAKES_FROM {claims: link.claims}]->(source)
DELETE link
