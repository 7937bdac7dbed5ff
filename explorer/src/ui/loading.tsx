import { useEffect, useState } from 'react';

/** Says that something is on its way, but not for a wait too short to notice. */
export function Loading({ what }: { what: string }) {
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => {
      setLate(true);
    }, 250);
    return () => {
      clearTimeout(timer);
    };
  }, []);
  return (
    <p className="loading" role="status">
      {late ? `Loading ${what} …` : ''}
    </p>
  );
}
