// A rendering is stored as the relationship RENDERED_IN, so its fields start from the relationship.

// Rendering.passage
()-[rendering]->(passage:Passage)

// Rendering.statistic
(statistic:Statistic)-[rendering]->()
