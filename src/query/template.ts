import type { Hole, Template } from '../catalogue/index.ts';

/** The text of a template with all holes filled. */
export function fillTemplate(template: Template, textOf: (hole: Hole) => string): string {
  return template.map((part) => (typeof part === 'string' ? part : textOf(part))).join('');
}

/** A template with some holes filled; others stay if `textOf` returns null for them. */
export function fillHoles(template: Template, textOf: (hole: Hole) => string | null): Template {
  return template.map((part) => (typeof part === 'string' ? part : (textOf(part) ?? part)));
}

/** Identifies a template in plan cache keys and cursors: its text, with the names of its holes. */
export function templateKey(template: Template): string {
  return fillTemplate(template, (hole) => {
    if ('variable' in hole) return `«${hole.variable}»`;
    return 'parameter' in hole ? `$${hole.parameter}` : `$$${hole.literal}`;
  });
}
