// Ids are unique, and found by one index seek.
CREATE CONSTRAINT referent_id IF NOT EXISTS FOR (n:Referent) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT person_id IF NOT EXISTS FOR (n:Person) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT agency_id IF NOT EXISTS FOR (n:Agency) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT organization_id IF NOT EXISTS FOR (n:Organization) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT program_id IF NOT EXISTS FOR (n:Program) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT place_id IF NOT EXISTS FOR (n:Place) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT document_id IF NOT EXISTS FOR (n:Document) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT passage_id IF NOT EXISTS FOR (n:Passage) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT statistic_id IF NOT EXISTS FOR (n:Statistic) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT quote_id IF NOT EXISTS FOR (n:Quote) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT claim_id IF NOT EXISTS FOR (n:Claim) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT ledger_id IF NOT EXISTS FOR (n:Ledger) REQUIRE n.id IS UNIQUE;

// Orderings: one property each, for the planner does not order by a later part of a composite index
// unless the statement names its whole prefix.
CREATE INDEX person_name IF NOT EXISTS FOR (n:Person) ON (n.name);
CREATE INDEX agency_name IF NOT EXISTS FOR (n:Agency) ON (n.name);
CREATE INDEX organization_name IF NOT EXISTS FOR (n:Organization) ON (n.name);
CREATE INDEX program_name IF NOT EXISTS FOR (n:Program) ON (n.name);
CREATE INDEX place_name IF NOT EXISTS FOR (n:Place) ON (n.name);
CREATE INDEX document_title IF NOT EXISTS FOR (n:Document) ON (n.title);
CREATE INDEX document_date IF NOT EXISTS FOR (n:Document) ON (n.sortDate);
CREATE INDEX quote_date IF NOT EXISTS FOR (n:Quote) ON (n.sortDate);
CREATE INDEX quote_speaker_date IF NOT EXISTS FOR (n:Quote) ON (n.speaker, n.sortDate);
CREATE INDEX statistic_value IF NOT EXISTS FOR (n:Statistic) ON (n.sortValue);
CREATE INDEX statistic_from IF NOT EXISTS FOR (n:Statistic) ON (n.sortFrom);
CREATE INDEX statistic_to IF NOT EXISTS FOR (n:Statistic) ON (n.sortTo);
CREATE INDEX statistic_measure IF NOT EXISTS FOR (n:Statistic) ON (n.measure);
CREATE INDEX claim_from IF NOT EXISTS FOR (n:Claim) ON (n.sortFrom);
CREATE INDEX claim_modality IF NOT EXISTS FOR (n:Claim) ON (n.modality);
CREATE INDEX claim_recorded IF NOT EXISTS FOR (n:Claim) ON (n.recordedAt);

// Searches: letters without their accents, in small.
CREATE FULLTEXT INDEX names IF NOT EXISTS FOR (n:Person|Agency|Organization|Program|Place|Document) ON EACH [n.name, n.aliases, n.title]
  OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}};
CREATE FULLTEXT INDEX texts IF NOT EXISTS FOR (n:Quote|Passage) ON EACH [n.text, n.exact]
  OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}};
