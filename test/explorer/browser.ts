import { tmpdir } from 'node:os';
import bundled from '@sparticuz/chromium';
import { chromium, type Browser } from 'playwright-core';

/** Software rendering, so that WebGL draws on machines without a graphics card. */
const DRAWING = ['--use-gl=angle', '--use-angle=swiftshader', '--enable-unsafe-swiftshader'];

/** Flags of the bundled browser that are for AWS Lambda: one process can open one context only. */
const LAMBDA = /^--(?:single-process|no-zygote|headless)/;

/**
 * A browser: on Linux the one that comes as a package, elsewhere an installed Chrome or Edge.
 * Undefined if no browser is found.
 */
export async function launchBrowser(): Promise<Browser | undefined> {
  const ways = [
    async () => {
      if (process.platform !== 'linux' || process.arch !== 'x64') throw new Error('not for here');
      const executablePath = await bundled.executablePath();
      const args = bundled.args.filter((flag) => !LAMBDA.test(flag));
      // Its libraries write fonts and caches to HOME.
      const env = { ...process.env, HOME: tmpdir() };
      return chromium.launch({ executablePath, args: [...args, ...DRAWING], env });
    },
    () => chromium.launch({ channel: 'chrome', args: DRAWING }),
    () => chromium.launch({ channel: 'msedge', args: DRAWING }),
  ];
  for (const way of ways) {
    try {
      return await way();
    } catch {
      // The next way, if any.
    }
  }
  return undefined;
}
