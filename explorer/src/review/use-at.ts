import { useCallback, useState } from 'react';

interface Local {
  /** Where the page is. */
  readonly at: string | undefined;
  /** What the address may still say, because it follows. */
  readonly left: ReadonlySet<string | undefined>;
}

const NONE: ReadonlySet<string | undefined> = new Set();

/**
 * The proposal that is looked at. The address has it too, but follows at the router's leisure: a key must act
 * on what the key before it went to.
 * @param address what the address says.
 */
export function useAt(
  address: string | undefined,
  setAddress: (at: string | undefined) => void,
): readonly [at: string | undefined, goTo: (at: string | undefined) => void] {
  const [local, setLocal] = useState<Local>({ at: address, left: NONE });
  const follows = local.left.has(address) && address !== local.at;
  if (!follows && (local.at !== address || local.left.size > 0))
    setLocal({ at: address, left: NONE });
  const goTo = useCallback(
    (at: string | undefined) => {
      setLocal((before) => ({ at, left: new Set([...before.left, before.at, address]) }));
      setAddress(at);
    },
    [address, setAddress],
  );
  return [follows ? local.at : address, goTo];
}
