import { expect, test } from 'vitest';
import { SingleFlight } from '../../src/graph/single-flight.ts';

class Shared extends Error {}

const flights = (freshMs = 60_000) =>
  new SingleFlight({ freshMs, keys: 2, isShared: (thrown) => thrown instanceof Shared });

const never = new Promise<never>(() => undefined);

/** Runs of one key: how many are under way, and a way to settle the first. */
function runs(flight: SingleFlight, key = 'key') {
  const under: { ready: () => void; end: (failure?: Error) => void }[] = [];
  const start = (stopped = never) =>
    flight.run(
      key,
      (ready) =>
        new Promise<string>((resolve, reject) => {
          const end = (failure?: Error) => {
            if (failure) reject(failure);
            else resolve('done');
          };
          under.push({ ready, end });
        }),
      stopped,
    );
  return { under, start };
}

const settled = () => new Promise((resolve) => setImmediate(resolve));

test('the others wait until the first is ready, then run side by side', async () => {
  const { under, start } = runs(flights());
  const all = [start(), start(), start()];
  await settled();
  expect(under).toHaveLength(1);
  under[0]?.ready();
  await settled();
  expect(under).toHaveLength(3);
  for (const { end } of under) end();
  expect(await Promise.all(all)).toEqual(['done', 'done', 'done']);
  void start();
  void start();
  await settled();
  expect(under).toHaveLength(5);
});

test('what was ready too long ago does not count', async () => {
  const { under, start } = runs(flights(0));
  const first = start();
  await settled();
  under[0]?.ready();
  under[0]?.end();
  await first;
  void start();
  void start();
  await settled();
  expect(under).toHaveLength(2);
});

test('where the first fails, the next goes ahead; an error that all would meet is given to all', async () => {
  const { under, start } = runs(flights());
  const failing = [start(), start(), start()].map((run) => run.catch((thrown: unknown) => thrown));
  await settled();
  under[0]?.end(new Error('mine'));
  expect(await failing[0]).toMatchObject({ message: 'mine' });
  await settled();
  expect(under).toHaveLength(2);
  under[1]?.end(new Shared('ours'));
  expect(await failing[1]).toMatchObject({ message: 'ours' });
  expect(await failing[2]).toMatchObject({ message: 'ours' });
  expect(under).toHaveLength(2);
});

test('a caller that stops waiting leaves its place, also where it goes ahead', async () => {
  const { under, start } = runs(flights());
  const stop: (() => void)[] = [];
  const stopped = () =>
    new Promise<never>((_, reject) => {
      stop.push(() => {
        reject(new Error('stopped'));
      });
    });
  const leaving = [start(stopped()), start(stopped())].map((run) =>
    expect(run).rejects.toThrow('stopped'),
  );
  const staying = start();
  await settled();
  for (const each of stop) each();
  await Promise.all(leaving);
  await settled();
  expect(under).toHaveLength(2);
  under[1]?.end();
  expect(await staying).toBe('done');
});
