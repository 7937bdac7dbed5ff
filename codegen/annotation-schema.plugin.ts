import { z } from 'zod';
import { annotation } from '../src/annotation/index.ts';

/** The annotation format as JSON Schema, for editors. */
export function plugin(): string {
  const { $schema, ...rest } = z.toJSONSchema(annotation, { io: 'input' });
  return `${JSON.stringify({ $schema, title: 'Footnote annotation', ...rest }, null, 2)}\n`;
}
