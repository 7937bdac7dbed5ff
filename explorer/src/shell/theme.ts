import { useEffect, useState } from 'react';

export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

const SLOT = 'footnote.theme';

function stored(): Theme {
  const value = localStorage.getItem(SLOT);
  return THEMES.find((theme) => theme === value) ?? 'system';
}

/** The colours that the reader chose, or those of the system. */
export function useTheme(): [Theme, (theme: Theme) => void] {
  const [theme, setTheme] = useState(stored);
  useEffect(() => {
    const { dataset } = document.documentElement;
    if (theme === 'system') {
      delete dataset['theme'];
      localStorage.removeItem(SLOT);
    } else {
      dataset['theme'] = theme;
      localStorage.setItem(SLOT, theme);
    }
  }, [theme]);
  return [theme, setTheme];
}
