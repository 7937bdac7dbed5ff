/** Fields that cost more than the default limit on any graph: Neo4j would plan them for half a minute. */
export const COSTLY = Array.from(
  { length: 30 },
  (_, at) => `p${at}: path(from: "person:a", to: "person:b${at}", maxHops: 8) { length }`,
).join(' ');
