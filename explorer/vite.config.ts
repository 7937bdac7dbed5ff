import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { precompress } from './precompress.ts';

/** Where `npm run explorer` finds the API: `npm start` serves it there. */
const API = `http://127.0.0.1:${process.env['PORT'] ?? '4000'}`;

export default defineConfig({
  // Relative to the page: the server puts its own path there.
  base: './',
  plugins: [react(), precompress()],
  resolve: {
    // As the package exports it, without a build.
    alias: {
      '@footnote-graph/client': fileURLToPath(new URL('../client/src/index.ts', import.meta.url)),
    },
    // The root has the React 18 of GraphiQL, which libraries hoisted there would find first.
    dedupe: ['react', 'react-dom'],
  },
  server: {
    port: 4001,
    proxy: Object.fromEntries(
      [
        ...['/graphql', '/graphiql', '/import', '/ide', '/health'],
        ...['/cite', '/card', '/oembed', '/export'],
      ].map((path) => [path, API]),
    ),
  },
  build: {
    outDir: '../dist/explorer',
    emptyOutDir: true,
    // The content security policy has no data: for scripts, and small files are better cached by name.
    assetsInlineLimit: 0,
    // The graph view, which is loaded when it is opened, has Sigma in one file.
    chunkSizeWarningLimit: 600,
    target: 'es2022',
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    modulePreload: { polyfill: false },
  },
});
