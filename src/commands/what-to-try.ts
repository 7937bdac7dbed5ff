import { readExamples } from '../server/index.ts';
import { curlLine } from './curl-line.ts';
import { say } from './say.ts';

/** Says where the server answers, and how to ask it something worth asking. */
export function sayWhatToTry(url: string): void {
  say();
  say(`Footnote answers at ${url}/graphql`);
  say(`Ask it in the browser at ${url}/ or here:`);
  for (const { title, query } of readExamples()) {
    say();
    say(`# ${title}`);
    say(curlLine(url, query));
  }
  say();
  say('Ctrl-C stops it.');
}
