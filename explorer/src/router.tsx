import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
} from '@tanstack/react-router';
import { DOSSIER_ROOMS } from './facts/address.ts';
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
  path: '/documents/$id',
  component: Reader,
});

const dossiers = DOSSIER_ROOMS.flatMap((room) => [
  createRoute({
    getParentRoute: () => root,
    path: `/${room}`,
    component: lazyRouteComponent(() => import('./dossier/list.tsx'), 'List'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: `/${room}/$id`,
    component: lazyRouteComponent(() => import('./dossier/dossier.tsx'), 'Dossier'),
  }),
]);

const fact = createRoute({
  getParentRoute: () => root,
  path: '/facts/$id',
  component: lazyRouteComponent(() => import('./facts/fact-page.tsx'), 'FactPage'),
});

export const router = createRouter({
  routeTree: root.addChildren([search, documents, reader, ...dossiers, fact]),
  defaultPreload: 'intent',
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
