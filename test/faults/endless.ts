import { runInstead } from '../server/run-instead.ts';

export const ENDLESS = 'UNWIND range(1, 1000000000) AS n RETURN sum(n * n)';

/** Makes operations named `Endless` wait for a statement that only its time limit ends. */
export const endlessly = runInstead((name) => (name === 'Endless' ? ENDLESS : undefined));
