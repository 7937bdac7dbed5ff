// An office is stored as the relationship HELD, so its fields start from the relationship.

// Position.person
(person:Person)-[position]->()

// Position.agency
()-[position]->(agency:Agency)

// Position.organization
()-[position]->(organization:Organization)

// PositionOrderField.ID
position.id

// PositionOrderField.FROM
position.sortFrom

// PositionOrderField.TITLE
position.sortTitle
