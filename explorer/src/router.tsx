import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
} from '@tanstack/react-router';
import { BASE } from './api/index.ts';
import { DOSSIER_FOLDERS, FACT_FOLDERS } from './facts/address.ts';
import { graphState } from './graph/graph-state.ts';
import { Reader } from './reader/reader.tsx';
import { reviewState } from './review/review-state.ts';
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

const questions = createRoute({
  getParentRoute: () => root,
  path: '/questions',
  component: lazyRouteComponent(() => import('./questions/questions.tsx'), 'Questions'),
});

const question = createRoute({
  getParentRoute: () => root,
  path: '/questions/$name',
  validateSearch: texts,
  component: lazyRouteComponent(() => import('./questions/ask-question.tsx'), 'AskQuestion'),
});

const graph = createRoute({
  getParentRoute: () => root,
  path: '/graph',
  validateSearch: graphState,
  component: lazyRouteComponent(() => import('./graph/graph.tsx'), 'GraphView'),
});

const figures = createRoute({
  getParentRoute: () => root,
  path: '/figures',
  validateSearch: (address: Record<string, unknown>): State<'q' | 'show'> => texts(address),
  component: lazyRouteComponent(() => import('./figures/figures.tsx'), 'Figures'),
});

const timeline = createRoute({
  getParentRoute: () => root,
  path: '/timeline',
  validateSearch: (address: Record<string, unknown>): State<'of' | 'q' | 'from' | 'to' | 'lane'> =>
    texts(address),
  component: lazyRouteComponent(() => import('./timeline/timeline.tsx'), 'Timeline'),
});

const compare = createRoute({
  getParentRoute: () => root,
  path: '/compare',
  validateSearch: (address: Record<string, unknown>): State<'a' | 'b'> => texts(address),
  component: lazyRouteComponent(() => import('./compare/compare.tsx'), 'Compare'),
});

const toReview = createRoute({
  getParentRoute: () => root,
  path: '/review',
  component: lazyRouteComponent(() => import('./review/to-review.tsx'), 'ToReview'),
});

const review = createRoute({
  getParentRoute: () => root,
  path: '/review/$key',
  validateSearch: reviewState,
  component: lazyRouteComponent(() => import('./review/review.tsx'), 'Review'),
});

/** The state of a view, texts by name. What is undefined does not stand in the address. */
type State<Name extends string> = { readonly [name in Name]?: string | undefined };

function texts(address: Record<string, unknown>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(address).flatMap(([name, value]) =>
      typeof value === 'string' || typeof value === 'number' ? [[name, String(value)]] : [],
    ),
  );
}

export const router = createRouter({
  basepath: new URL(BASE).pathname,
  routeTree: root.addChildren([
    search,
    documents,
    reader,
    ...dossiers,
    ...facts,
    passage,
    questions,
    question,
    graph,
    figures,
    timeline,
    compare,
    toReview,
    review,
  ]),
  defaultPreload: 'intent',
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
