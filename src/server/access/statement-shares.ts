import ipaddr from 'ipaddr.js';
import pLimit, { type LimitFunction } from 'p-limit';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import { HttpError } from '../errors/index.ts';
import type { Caller } from '../settings.ts';
import { isLoopback } from './protection.ts';

/** The part of the connections to Neo4j that one caller's statements may use at once. */
const SHARE = 1 / 4;
/** Statements of one caller that may wait for others of the same caller, for each that runs. */
const WAITING_FOR_EACH = 4;
/** Over which the time of statements is added up, in seconds. */
const WINDOW_S = 10;
/** How many statements may run without a pause: their time within the window is the budget. */
const WITHOUT_PAUSE = 10;

/** Shares the connections to Neo4j, and its time, among callers: nobody can use all of them. */
export class StatementShares {
  readonly #most: number;
  readonly #running = new Map<string, LimitFunction>();
  readonly #spent = new RateLimiterMemory({
    points: WITHOUT_PAUSE * WINDOW_S * 1_000,
    duration: WINDOW_S,
  });

  /** @param connections how many connections to Neo4j there are */
  constructor(connections: number) {
    this.#most = Math.max(1, Math.floor(connections * SHARE));
  }

  /**
   * Runs a statement of a caller once one of their connections is free.
   * @param owner who is counted, as `ownerOf` says; null for no limit
   * @throws {HttpError} RATE_LIMITED if they have used up their time, or too many of their statements wait
   */
  async run<Result>(owner: string | null, statement: () => Promise<Result>): Promise<Result> {
    if (owner === null) return statement();
    const spent = await this.#spent.get(owner);
    if (spent !== null && spent.remainingPoints <= 0) throw limited('took too long');
    const limit = this.#running.get(owner) ?? pLimit(this.#most);
    this.#running.set(owner, limit);
    if (limit.pendingCount >= this.#most * WAITING_FOR_EACH) throw limited('are waiting');
    try {
      return await limit(() => this.#timed(owner, statement));
    } finally {
      if (limit.activeCount + limit.pendingCount === 0) this.#running.delete(owner);
    }
  }

  async #timed<Result>(owner: string, statement: () => Promise<Result>): Promise<Result> {
    const since = performance.now();
    try {
      return await statement();
    } finally {
      await this.#spent.penalty(owner, Math.round(performance.now() - since));
    }
  }
}

function limited(because: string): HttpError {
  return new HttpError(
    'RATE_LIMITED',
    `Too many of your statements ${because}: try again in ${WINDOW_S} seconds, or ask for less at once`,
  );
}

/**
 * Who a request's statements are counted for: the key or token, or else the address, of IPv6 the network of
 * 64 bits that one customer has. Null for the machine itself.
 */
export function ownerOf({ name }: Caller, address: string): string | null {
  if (name !== undefined) return `key ${name}`;
  if (isLoopback(address)) return null;
  // Handles an IPv4 address that is written as IPv6 like any other of IPv4.
  const parsed = ipaddr.process(address);
  return parsed instanceof ipaddr.IPv6
    ? `network ${parsed.parts.slice(0, NETWORK_GROUPS).join()}`
    : `address ${parsed.toString()}`;
}

/** Groups of 16 bits in the network that one customer has. */
const NETWORK_GROUPS = 4;
