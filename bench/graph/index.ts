export { openNeo4j, MEMORY, type BenchNeo4j } from './bench-neo4j.ts';
export { buildGraph } from './build-graph.ts';
export { drawDocuments } from './draw-documents.ts';
export type { DrawnDocument, Span } from './drawn.ts';
export { shapeOf, type Shape } from './shape.ts';
export { writeDocuments } from './write-documents.ts';
export { writeEntities } from './write-entities.ts';
