import { z } from 'zod';
import { annotation } from '../src/annotation/index.ts';

/** The annotation format as JSON Schema, for editors. */
export function plugin(): string {
  return `${JSON.stringify(z.toJSONSchema(annotation, { io: 'input' }), null, 2)}\n`;
}
