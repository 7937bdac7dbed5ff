// Quote.speaker
(quote:Quote)-[:SPOKEN_BY]->(speaker)

// Quote.passage
(quote:Quote)-[:QUOTED_IN]->(passage)

// Quote.document
(quote:Quote)-[:QUOTED_IN]->()-[:IN]->(document)

// Quote.about
(quote:Quote)-[:ABOUT]->(referent)

// Quote.statistics
(quote:Quote)-[:CITES]->(statistic)

// The index of speakers and days gives the quotes that may be wordings of one utterance: those of the same speaker
// that are nearest in time. Half of the pairs of neighbouring words in the shorter one, of its first 200 words, must stand
// in the longer one. A quote of one or two words is a part of too much, so it must have the same words.

// Quote.variants of quote
CALL (quote) {
  MATCH (other:Quote {speaker: quote.speaker})
  WHERE other.sortDate >= quote.sortDate AND other.id IS NOT NULL AND other.id <> quote.id
  WITH other ORDER BY other.speaker, other.sortDate, other.id LIMIT 500
  RETURN other
  UNION ALL
  MATCH (other:Quote {speaker: quote.speaker})
  WHERE other.sortDate < quote.sortDate AND other.id IS NOT NULL
  WITH other ORDER BY other.speaker DESC, other.sortDate DESC, other.id DESC LIMIT 500
  RETURN other
}
WITH quote, other,
     CASE WHEN [size(quote.words[0]), quote.id] < [size(other.words[0]), other.id] THEN [quote, other] ELSE [other, quote] END AS byLength
WITH quote, other, split(byLength[0].words[0], ' ')[..-2][..200] AS words, ' ' + byLength[1].words[0] AS longer
WHERE size(words) > 2 OR size(words) > 0 AND quote.words = other.words
WITH quote, other, longer,
     [at IN range(0, size(words) - 2) | ' ' + words[at] + ' ' + words[at + 1] + ' '] AS pairs
WHERE 2 * size([pair IN pairs WHERE longer CONTAINS pair]) >= size(pairs)
WITH quote, other ORDER BY other.sortDate, other.id LIMIT 100
RETURN {id: other.id, one: quote.text, other: other.text} AS variant

// QuoteVariant.quote of variant
(quote:Quote {id: variant.id})

// QuoteVariant.kind, QuoteVariant.differences of variant
{one: variant.one, other: variant.other}

// QuoteOrderField.ID
quote.id

// QuoteOrderField.DATE
quote.sortDate

// QuoteOrderField.START
quote.sortStart

// QuoteFilter.date by DATE
quote.sortDate
