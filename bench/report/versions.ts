import { readFileSync } from 'node:fs';
import { z } from 'zod';

const manifest = z.object({ version: z.string() });
const PACKAGES = ['@neo4j/graphql', '@apollo/server', 'neo4j-driver', 'graphql'];

/** The versions of what was measured, as installed in bench/. */
export function versionsOf(neo4j: string): Record<string, string> {
  const installed = PACKAGES.map((name): [string, string] => {
    const file = new URL(`../node_modules/${name}/package.json`, import.meta.url);
    return [name, manifest.parse(JSON.parse(readFileSync(file, 'utf8'))).version];
  });
  return { Neo4j: neo4j, Node: process.versions.node, ...Object.fromEntries(installed) };
}
