MATCH (document:Document)
WHERE coalesce(document.sortDate, '') <> coalesce(document.date, '\uFFFF')
RETURN document.id AS id, document.sortDate AS found
UNION ALL
MATCH (quote:Quote)
WHERE coalesce(quote.sortDate, '') <> coalesce(quote.date, '\uFFFF')
RETURN quote.id AS id, quote.sortDate AS found
UNION ALL
MATCH (claim:Claim)
WHERE coalesce(claim.sortFrom, '') <> coalesce(claim.validFrom, '\uFFFF')
RETURN claim.id AS id, claim.sortFrom AS found
UNION ALL
MATCH (quote:Quote)-[:QUOTED_IN]->(passage)
WHERE coalesce(quote.sortStart, '') <> @startKey(passage)
RETURN quote.id AS id, quote.sortStart AS found
UNION ALL
MATCH (claim:Claim)-[:STATED_IN]->(passage)
WHERE coalesce(claim.sortStart, '') <> @startKey(passage)
RETURN claim.id AS id, claim.sortStart AS found
UNION ALL
MATCH (statistic:Statistic)
WHERE coalesce(statistic.sortFrom, '') <> coalesce(statistic.periodFrom, '\uFFFF')
  OR coalesce(statistic.sortTo, '') <> coalesce(statistic.periodTo, '\uFFFF')
RETURN statistic.id AS id, statistic.sortFrom AS found
UNION ALL
MATCH (:Referent)-[position:HELD]->()
WHERE coalesce(position.sortFrom, '') <> coalesce(position.from, '\uFFFF')
RETURN position.id AS id, position.sortFrom AS found
