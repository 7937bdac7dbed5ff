// The same of quotes.
MATCH (quote:Quote)
WHERE quote.id > $after
RETURN quote.id, elementId(quote), [quote.text], null AS text, quote.words, null AS starts, null AS points
ORDER BY quote.id LIMIT $many
