import { RequestError } from '@footnote-graph/client';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { problemInWords } from './draft.ts';

/** How long somebody stops typing before the server is asked, in milliseconds. */
const PAUSE_MS = 300;

export interface Problems {
  readonly problems: readonly string[];
  /** Whether they are those of what is written now. */
  readonly isChecked: boolean;
}

/**
 * What is wrong with what somebody writes, by the server's own rules.
 * @param written the same value as long as nothing else is written
 * @param dryRun has the server check it
 * @param missing what is wrong before the server can be asked
 */
export function useProblems(
  written: unknown,
  dryRun: (signal: AbortSignal) => Promise<unknown>,
  missing?: string,
): Problems {
  const [settled, setSettled] = useState({ written, dryRun });
  useEffect(() => {
    const timer = setTimeout(() => {
      setSettled({ written, dryRun });
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
    };
    // The check is another function each time; what is written decides.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [written]);
  const enabled = missing === undefined;
  const { data, isFetching } = useQuery({
    queryKey: ['problems', settled.written],
    queryFn: ({ signal }) => problemsOf(settled.dryRun(signal)),
    enabled,
    // Somebody else may have changed the same since.
    staleTime: 0,
    placeholderData: (before) => before,
  });
  return {
    problems: enabled ? (data ?? []) : [missing],
    isChecked: enabled && data !== undefined && !isFetching && settled.written === written,
  };
}

async function problemsOf(checked: Promise<unknown>): Promise<readonly string[]> {
  try {
    await checked;
    return [];
  } catch (thrown) {
    if (!(thrown instanceof RequestError) || !REFUSALS.includes(thrown.code)) throw thrown;
    const told = thrown.errors[0]?.extensions['problems'];
    const problems = Array.isArray(told) ? told.flatMap(inWords) : [];
    return problems.length > 0 ? problems : [thrown.message];
  }
}

const REFUSALS = ['BAD_USER_INPUT', 'CONFLICT'];

function inWords(problem: unknown): string[] {
  if (typeof problem !== 'object' || problem === null) return [];
  const [path, expected, found] = ['path', 'expected', 'found'].map((key): unknown =>
    Reflect.get(problem, key),
  );
  return typeof path === 'string' && typeof expected === 'string' && typeof found === 'string'
    ? [problemInWords(path, expected, found)]
    : [];
}
