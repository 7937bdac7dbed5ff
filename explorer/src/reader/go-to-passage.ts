import { useEffect } from 'react';

/** Frames in which blocks that come into view may still change their height above the passage. */
const FRAMES = 30;

/** Scrolls to a passage once it is laid out, and marks it for a moment. */
export function useGoToPassage(id: string, ready: boolean): void {
  useEffect(() => {
    if (!ready || id === '') return;
    let frame = 0;
    let still = 0;
    let flashed: readonly Element[] = [];
    let handle = requestAnimationFrame(step);
    return () => {
      cancelAnimationFrame(handle);
      for (const part of flashed) part.classList.remove('here');
    };

    function step(): void {
      const parts = [...document.querySelectorAll(`[data-p~="${CSS.escape(id)}"]`)];
      const [first] = parts;
      if (first) {
        const before = first.getBoundingClientRect().top;
        if (!isComfortable(first)) first.scrollIntoView({ block: 'center' });
        still = Math.abs(first.getBoundingClientRect().top - before) < 1 ? still + 1 : 0;
        flashed = parts;
        for (const part of parts) part.classList.add('here');
      }
      frame += 1;
      if (frame < FRAMES && still < 3) handle = requestAnimationFrame(step);
    }
  }, [id, ready]);
}

/** Whether it can be read where it is, clear of the bar and of what covers the foot of the window. */
function isComfortable(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  const covered = parseFloat(getComputedStyle(document.documentElement).scrollPaddingBlockEnd) || 0;
  return top > 110 && bottom < Math.min(window.innerHeight * 0.8, window.innerHeight - covered);
}
