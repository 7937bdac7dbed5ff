import { expect, test } from 'vitest';
import { mavenProgress } from '../../src/local-java/maven-progress.ts';

const FROM = 'Downloaded from central: https://maven.example/org/neo4j';

test('jars are counted as Maven prints them, in whatever pieces, and told of every 20 MB', () => {
  const told: number[] = [];
  const read = mavenProgress((fetched) => told.push(fetched));
  const printed = [
    'Downloading from central: https://maven.example/org/neo4j/a.jar',
    `${FROM}/a.pom (30 MB at 9 MB/s)`,
    `[INFO] ${FROM}/a.jar (19 MB at 9.1 MB/s)`,
    `${FROM}/b.jar (900 kB at 1.2 MB/s)`,
    `${FROM}/c.jar (612 B at 1.2 kB/s)`,
    `${FROM}/d.jar (2.5 MB at 1.2 MB/s)`,
    `${FROM}/e.jar (41 MB at 1.2 MB/s)`,
    '',
  ].join('\n');
  for (const piece of printed.match(/.{1,7}/gs) ?? []) read(piece);
  expect(told).toEqual([22, 63]);
});
