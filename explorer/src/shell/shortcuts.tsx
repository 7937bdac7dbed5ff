import { useEffect, useSyncExternalStore } from 'react';
import { Sheet } from '../ui/sheet.tsx';

/** A key, or two keys one after the other: `g f`. */
export interface Shortcut {
  readonly keys: string;
  readonly what: string;
  readonly run: () => void;
}

let active: readonly (readonly Shortcut[])[] = [];
const listeners = new Set<() => void>();

function set(next: typeof active): void {
  active = next;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Offers shortcuts while the component is on the page. Those of the innermost view win. */
export function useShortcuts(shortcuts: readonly Shortcut[]): void {
  useEffect(() => {
    set([...active, shortcuts]);
    return () => {
      set(active.filter((other) => other !== shortcuts));
    };
  }, [shortcuts]);
}

/** How long the first key of two waits for the second one, in milliseconds. */
const PAIR_MS = 1_200;

/** Runs shortcuts, except while somebody types or a dialog is open. */
export function useShortcutKeys(): void {
  useEffect(() => {
    let first = '';
    let at = 0;
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      // With the shift key, arrows extend what is selected in the text.
      if (event.shiftKey && event.key.startsWith('Arrow')) return;
      if (isTyping(event.target) || document.querySelector('[role=dialog]')) return;
      const pair = Date.now() - at < PAIR_MS ? `${first} ${event.key}` : '';
      const all = active.flat().toReversed();
      const found =
        all.find(({ keys }) => keys === pair) ?? all.find(({ keys }) => keys === event.key);
      first = event.key;
      at = Date.now();
      if (!found) return;
      event.preventDefault();
      found.run();
    };
    window.addEventListener('keydown', onKey);
    return () => {
      window.removeEventListener('keydown', onKey);
    };
  }, []);
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input:not([type=checkbox]), textarea, select'))
  );
}

const KEY_NAMES: Record<string, string> = {
  ArrowLeft: '←',
  ArrowRight: '→',
  Escape: 'Esc',
};

export function ShortcutList({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const groups = useSyncExternalStore(subscribe, () => active);
  return (
    <Sheet title="Keyboard shortcuts" isOpen={isOpen} onClose={onClose}>
      <dl className="shortcuts">
        {groups.flat().map(({ keys, what }) => (
          <div key={keys}>
            <dt>
              {keys.split(' ').map((key) => (
                <kbd key={key}>{KEY_NAMES[key] ?? key}</kbd>
              ))}
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
    </Sheet>
  );
}
