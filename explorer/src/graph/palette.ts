/** A colour of the stylesheet, as WebGL needs it: what `light-dark()` comes to now. */
export function colour(name: string): string {
  const probe = document.createElement('span');
  probe.style.color = `var(--${name})`;
  document.body.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}

const TYPE_COLOURS: Readonly<Record<string, string>> = {
  Person: 'quote',
  Agency: 'entity',
  Organization: 'claim',
  Program: 'figure',
  Place: 'ink-3',
  Document: 'accent',
};

/** Every colour that a graph is drawn in. */
export const NAMES = [
  ...Object.values(TYPE_COLOURS),
  'ink',
  'ink-2',
  'surface',
  'warn',
  'rule-strong',
];

export function typeColour(type: string): string {
  return TYPE_COLOURS[type] ?? 'ink-2';
}

/** Calls back whenever the colours of the page change. */
export function onColours(listener: () => void): () => void {
  const system = window.matchMedia('(prefers-color-scheme: dark)');
  const observer = new MutationObserver(listener);
  observer.observe(document.documentElement, { attributeFilter: ['data-theme'] });
  system.addEventListener('change', listener);
  return () => {
    observer.disconnect();
    system.removeEventListener('change', listener);
  };
}
