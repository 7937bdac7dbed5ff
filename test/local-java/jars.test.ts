import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, expect, test } from 'vitest';
import { fetchJars, findJava, startJava } from '../../src/local-java/index.ts';
import { mavenProgress } from '../../src/local-java/maven.ts';

const folder = mkdtempSync(join(tmpdir(), 'footnote-jars-'));
const env = { ...process.env, LC_ALL: 'C' };

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** One small jar, which Neo4j needs too. */
const POM = `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>footnote</groupId><artifactId>test</artifactId><version>1</version><packaging>pom</packaging>
  <properties><version.fetched>1.0.4</version.fetched></properties>
  <dependencies><dependency>
    <groupId>org.reactivestreams</groupId><artifactId>reactive-streams</artifactId>
    <version>\${version.fetched}</version>
  </dependency></dependencies>
</project>`;
const JAR = 'reactive-streams-1.0.4.jar';

test('jars are fetched once, into a folder of any name, and refused where they are not as listed', async () => {
  const cache = join(folder, 'Zwischenspeicher für 日本');
  mkdirSync(cache);
  const pom = join(folder, 'pom.xml');
  const checksums = join(folder, 'jars.sha256');
  writeFileSync(pom, POM);
  const set = {
    name: 'Streams 1',
    folder: 'streams-1',
    pom,
    checksums,
    megabytes: 1,
    wayOut: 'Try',
  };
  const fetch = (more = {}) => fetchJars({ ...set, ...more }, cache, { env }, () => undefined);

  for (const list of [`${'0'.repeat(64)}  ${JAR}\n`, `${'0'.repeat(64)}  another.jar\n`]) {
    writeFileSync(checksums, list);
    const found: unknown = expect.stringContaining(JAR);
    await expect(fetch()).rejects.toMatchObject({ code: 'DOWNLOAD_FAILED', message: found });
    expect(readdirSync(cache)).toEqual([]);
  }
  const listed = new URL('../../src/local-neo4j/jars.sha256', import.meta.url);
  writeFileSync(checksums, readFileSync(listed));
  const jars = await fetch();
  expect(readdirSync(jars)).toEqual([JAR]);
  expect(await fetch({ pom: 'is not read again' })).toBe(jars);

  const unknown = fetch({
    folder: 'streams-0',
    properties: { 'version.fetched': '0.0.0' },
    wayOutOfUnknownVersion: 'Ask for another',
  });
  const said: unknown = expect.stringMatching(/^Maven finds no .*:0\.0\.0 .*Ask for another\.$/);
  await expect(unknown).rejects.toMatchObject({ code: 'DOWNLOAD_FAILED', message: said });
});

test('Java talks over its standard streams, and takes file names for UTF-8 whatever the locale', async () => {
  const { path } = await findJava(
    { program: 'This', atLeast: 17, wayOut: 'Install it' },
    process.env['JAVA_HOME'],
    { env },
  );
  const child = startJava(path, ['-XshowSettings:properties', '-version'], env, 'pipe');
  child.stdin.end();
  const printed = await text(child.stderr);
  expect(printed).toContain('sun.jnu.encoding = UTF-8');
  expect(printed).toContain('file.encoding = UTF-8');
});

const FROM = 'Downloaded from central: https://maven.example/org/neo4j';

test('progress is counted from what Maven prints, in pieces of any size, every 20 MB', () => {
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
