import { installPeers } from './install.ts';
import { HELP, readOptions } from './options.ts';

const options = readOptions(process.argv.slice(2));
if (options === undefined) {
  process.stdout.write(`${HELP}\n`);
} else {
  installPeers();
  const { bench } = await import('./bench.ts');
  await bench(options);
}
