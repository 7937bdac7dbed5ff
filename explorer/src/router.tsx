import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
} from '@tanstack/react-router';
import { DOSSIER_FOLDERS, FACT_FOLDERS } from './facts/address.ts';
import { Reader } from './reader/reader.tsx';
import { searchState } from './search/search-state.ts';
import { Search } from './search/search.tsx';
import { Shell } from './shell/shell.tsx';
import { Failure } from './ui/failure.tsx';
import { NoPage } from './ui/no-page.tsx';

const root = createRootRoute({
  component: Shell,
  notFoundComponent: NoPage,
  errorComponent: ({ error, reset }) => (
    <Failure error={error instanceof Error ? error : new Error(String(error))} retry={reset} />
  ),
});

const search = createRoute({
  getParentRoute: () => root,
  path: '/',
  validateSearch: searchState,
  component: Search,
});

const documents = createRoute({
  getParentRoute: () => root,
  path: '/documents',
  component: lazyRouteComponent(() => import('./reader/documents.tsx'), 'Documents'),
});

const reader = createRoute({
  getParentRoute: () => root,
  path: '/documents/$key',
  component: Reader,
});

const dossiers = DOSSIER_FOLDERS.flatMap((folder) => [
  createRoute({
    getParentRoute: () => root,
    path: `/${folder}`,
    component: lazyRouteComponent(() => import('./dossier/list.tsx'), 'List'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: `/${folder}/$key`,
    component: lazyRouteComponent(() => import('./dossier/dossier.tsx'), 'Dossier'),
  }),
]);

const facts = FACT_FOLDERS.map((folder) =>
  createRoute({
    getParentRoute: () => root,
    path: `/${folder}/$key`,
    component: lazyRouteComponent(() => import('./facts/fact-page.tsx'), 'FactPage'),
  }),
);

const passage = createRoute({
  getParentRoute: () => root,
  path: '/passages/$key',
  component: lazyRouteComponent(() => import('./reader/passage.tsx'), 'PassagePage'),
});

export const router = createRouter({
  routeTree: root.addChildren([search, documents, reader, ...dossiers, ...facts, passage]),
  defaultPreload: 'intent',
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
