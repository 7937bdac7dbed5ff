// Indexes that constraints.cypher no longer has.
DROP INDEX person_by_name IF EXISTS;
DROP INDEX agency_by_name IF EXISTS;
DROP INDEX organization_by_name IF EXISTS;
DROP INDEX program_by_name IF EXISTS;
DROP INDEX place_by_name IF EXISTS;
DROP INDEX document_by_title IF EXISTS;
DROP INDEX statistic_by_measure IF EXISTS;
DROP INDEX names IF EXISTS;
DROP INDEX texts IF EXISTS;
