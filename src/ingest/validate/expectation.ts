import type { z } from 'zod';

const TYPES: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
};

const FORMATS: Readonly<Record<string, string>> = {
  date: 'a date like "2024-01-31"',
  datetime:
    'a date and time with its offset, like "2024-01-31T12:00:00Z" or "2024-01-31T14:00:00+02:00"',
  url: 'an address that begins with http:// or https://',
};

/**
 * What zod expected, to follow "must be". Rules of the format with a message of their own have said so
 * already; zod's default messages say what is wrong instead. Undefined leaves the message to zod.
 */
export function expectation(issue: z.core.$ZodRawIssue): string | undefined {
  switch (issue.code) {
    case 'invalid_type':
      return TYPES[issue.expected];
    case 'invalid_value':
      return `one of ${issue.values.map((value) => JSON.stringify(value)).join(', ')}`;
    case 'invalid_format':
      return FORMATS[issue.format];
    case 'too_big':
      return sizeOf(issue.origin, 'at most', issue.maximum);
    case 'too_small':
      return sizeOf(issue.origin, 'at least', issue.minimum);
    case 'custom':
    case 'invalid_element':
    case 'invalid_key':
    case 'invalid_union':
    case 'not_multiple_of':
    case 'unrecognized_keys':
      return undefined;
    default:
      return issue satisfies never;
  }
}

function sizeOf(origin: string, bound: 'at most' | 'at least', size: number | bigint): string {
  const plural = size === 1 ? '' : 's';
  if (origin === 'string') return `a text of ${bound} ${size} character${plural}`;
  if (origin === 'array') return `a list of ${bound} ${size} item${plural}`;
  return `${bound} ${size}`;
}
