import { spawnSync } from 'node:child_process';
import type { Page } from 'playwright-core';
import { pino } from 'pino';
import { afterAll, afterEach, beforeAll, expect, onTestFinished } from 'vitest';
import type { Graph } from '../../src/graph/index.ts';
import { Imports } from '../../src/imports/index.ts';
import { ingest } from '../../src/ingest/index.ts';
import { queryPlugin, schema } from '../../src/query/index.ts';
import { mutationsOn } from '../../src/review/index.ts';
import { serve, type Serving, type Settings } from '../../src/server/index.ts';
import { graphForTest } from '../graph-for-test.ts';
import { neo4jForTest } from '../neo4j-for-test.ts';
import { storeProposalsOf } from '../review/maps.ts';
import { launchBrowser } from './browser.ts';

/** The browser of these tests, or undefined on a machine without one. */
export const browser = await launchBrowser();

/** The document of the corpus that has proposals. */
export const PROPOSED = 'document:who-says-what';

/** For the names of skipped tests. */
export const WITHOUT = browser ? '' : ' (skipped: no browser on this machine)';

/** How long a page may take to show something. Only a page that never does makes a test wait so long. */
export const PATIENCE = { timeout: 120_000 };

interface Look {
  width?: number;
  theme?: 'light' | 'dark';
  /** Another server than the shared one. */
  at?: string;
  /** Console errors that a test provokes: the browser's own, of answers with an error status. */
  expected?: RegExp;
}

export interface Explorer {
  /** The origin of the shared server. */
  url(): string;
  /** Opens an address in a window that is closed with the test. */
  open(path: string, look?: Look): Promise<Page>;
  /** Loads more documents beside the corpus. */
  load(path: string): Promise<void>;
  /** Stores what the rules propose for a document. */
  propose(document: string): Promise<void>;
  /** Another server, closed with the test, by default on the same graph. Returns its origin. */
  serve(parts: { settings?: Partial<Settings>; graph?: Graph }): Promise<string>;
}

/**
 * The built explorer on the product's own server, with the corpus: one server, one browser and one
 * graph for every test. After each test, no page may have written an error to its console or asked
 * another host for anything.
 */
export function explorerForTest(): Explorer {
  const graph = graphForTest();
  const faults: string[] = [];
  const connection = { ...neo4jForTest(), database: 'neo4j' };
  const importer = new Imports({ connection, textFolders: [], authorities: '', env: {} });
  let origin = '';
  let serving: Serving | undefined;

  const start = (parts: { settings?: Partial<Settings>; graph?: Graph }) => {
    const { settings = {}, graph: read = graph } = parts;
    const plugins = [queryPlugin(read, { mutate: mutationsOn(graph) })];
    const logger = pino({ level: 'silent' });
    return serve({
      graph: read,
      exporting: graph,
      schema,
      plugins,
      logger,
      settings,
      importer,
      host: '127.0.0.1',
      port: 0,
    });
  };
  const load = async (path: string) => {
    const { refused } = await ingest(graph, { paths: [path], textFolders: [] });
    expect(refused).toEqual([]);
  };
  beforeAll(async () => {
    const built = spawnSync(process.execPath, ['explorer/build-if-stale.js'], { encoding: 'utf8' });
    expect(built.stderr).toBe('');
    await load('corpus');
    await storeProposalsOf(graph, PROPOSED);
    serving = await start({});
    origin = serving.url;
  });
  afterEach(() => {
    expect(faults.splice(0)).toEqual([]);
  });
  afterAll(async () => {
    await serving?.close();
    importer.close();
    await browser?.close();
  });

  const open: Explorer['open'] = async (path, look = {}) => {
    if (!browser) throw new Error('There is no browser.');
    const { width = 1400, theme = 'light', at = origin, expected } = look;
    const context = await browser.newContext({
      viewport: { width, height: 900 },
      colorScheme: theme,
      reducedMotion: 'reduce',
    });
    onTestFinished(() => context.close());
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE.timeout);
    page.on('console', (message) => {
      if (message.type() !== 'error' || expected?.test(message.text())) return;
      faults.push(message.text());
    });
    page.on('pageerror', ({ message }) => faults.push(message));
    page.on('request', (request) => {
      const asked = new URL(request.url());
      const ours = ['data:', 'blob:'].includes(asked.protocol) || asked.origin === at;
      if (!ours) faults.push(`asked ${request.url()}`);
    });
    await page.goto(at + path);
    return page;
  };
  return {
    url: () => origin,
    open,
    load,
    async propose(document) {
      await storeProposalsOf(graph, document);
    },
    async serve(parts) {
      const another = await start(parts);
      onTestFinished(() => another.close());
      return another.url;
    },
  };
}

/** Waits until a view has what it asked for. */
export async function settled(page: Page): Promise<void> {
  await page.locator('main').filter({ hasText: /\S/ }).waitFor();
  const loading = page.locator('main .loading');
  await expect.poll(() => loading.count(), PATIENCE).toBe(0);
}
