MATCH (quote:Quote)
WITH count(quote) AS total
MATCH (quote:Quote)
WHERE quote.sortDate <= $date AND (quote.sortDate < $date OR quote.id < $id)
RETURN total, quote.id, quote.text, quote.date
ORDER BY quote.sortDate DESC, quote.id DESC LIMIT 10
