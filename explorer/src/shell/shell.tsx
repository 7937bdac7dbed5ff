import { Link, Outlet, useNavigate, useRouterState } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { nameAndRole, useViewer } from '../access/use-viewer.ts';
import { addressOf, signOut } from '../api/index.ts';
import { useSignedIn } from '../ui/sign-in.tsx';
import { QuickSearch } from './quick-search.tsx';
import { ShortcutList, useShortcutKeys, useShortcuts, type Shortcut } from './shortcuts.tsx';
import { THEMES, useTheme } from './theme.ts';

const VIEWS = [
  { to: '/', name: 'Search', keys: 'g s' },
  { to: '/documents', name: 'Documents', keys: 'g d' },
  { to: '/questions', name: 'Questions', keys: 'g q' },
  { to: '/graph', name: 'Graph', keys: 'g g' },
  { to: '/figures', name: 'Figures', keys: 'g f' },
  { to: '/timeline', name: 'Timeline', keys: 'g t' },
  { to: '/review', name: 'Review', keys: 'g r' },
] as const;

/** What surrounds every view: the bar, the shortcuts, and the way to the content for keyboards. */
export function Shell() {
  const navigate = useNavigate();
  const [listOpen, setListOpen] = useState(false);
  const path = useRouterState({ select: ({ location }) => location.pathname });
  const shortcuts = useMemo<Shortcut[]>(
    () => [
      {
        keys: '/',
        what: 'Search',
        run: () => document.querySelector<HTMLInputElement>('input[type=search]')?.focus(),
      },
      ...VIEWS.map(({ to, name, keys }) => ({
        keys,
        what: `Go to ${name}`,
        run: () => void navigate({ to }),
      })),
      {
        keys: '?',
        what: 'Show this list',
        run: () => {
          setListOpen(true);
        },
      },
    ],
    [navigate],
  );
  useShortcuts(shortcuts);
  useShortcutKeys();
  return (
    <>
      <a className="skip" href="#main">
        Skip to the content
      </a>
      <header className="bar no-print">
        <Link to="/" className="wordmark">
          Footnote
        </Link>
        <nav aria-label="Views">
          {VIEWS.map(({ to, name }) => (
            <Link key={to} to={to} activeOptions={{ exact: to === '/', includeSearch: false }}>
              {name}
            </Link>
          ))}
        </nav>
        {path === '/' ? <span className="bar-gap" /> : <QuickSearch />}
        <Options
          showShortcuts={() => {
            setListOpen(true);
          }}
        />
      </header>
      <main id="main" tabIndex={-1}>
        <Outlet />
      </main>
      <ShortcutList
        isOpen={listOpen}
        onClose={() => {
          setListOpen(false);
        }}
      />
    </>
  );
}

function Options({ showShortcuts }: { showShortcuts: () => void }) {
  const [theme, setTheme] = useTheme();
  const signedIn = useSignedIn();
  const viewer = useViewer({ enabled: signedIn });
  return (
    <MenuTrigger>
      <Button className="button quiet options" aria-label="Options">
        <svg width="18" height="18" viewBox="0 0 18 18" aria-hidden="true" fill="currentColor">
          <circle cx="3" cy="9" r="1.700" />
          <circle cx="9" cy="9" r="1.700" />
          <circle cx="15" cy="9" r="1.700" />
        </svg>
      </Button>
      <Popover placement="bottom end">
        <Menu className="menu">
          {THEMES.map((name) => (
            <MenuItem
              key={name}
              onAction={() => {
                setTheme(name);
              }}
            >
              {`${name === 'system' ? 'Colours of the system' : `${name === 'dark' ? 'Dark' : 'Light'} colours`}${theme === name ? ' ✓' : ''}`}
            </MenuItem>
          ))}
          <MenuItem onAction={showShortcuts}>Keyboard shortcuts</MenuItem>
          <MenuItem href={addressOf('/graphiql')}>GraphQL editor</MenuItem>
          {signedIn ? (
            <MenuItem onAction={signOut}>
              {viewer ? `Sign out: ${nameAndRole(viewer)}` : 'Sign out'}
            </MenuItem>
          ) : null}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
