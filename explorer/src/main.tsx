import '@fontsource-variable/source-serif-4/wght.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { I18nProvider } from 'react-aria-components';
import { createRoot } from 'react-dom/client';
import { cache } from './api/index.ts';
import { LOCALE } from './facts/words.ts';
import { router } from './router.tsx';
import './ui/tokens.css';
import './ui/base.css';
import './ui/components.css';
import './shell/shell.css';
import './facts/facts.css';
import './cite/cite.css';

const root = document.getElementById('app');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <I18nProvider locale={LOCALE}>
        <QueryClientProvider client={cache}>
          <RouterProvider router={router} />
        </QueryClientProvider>
      </I18nProvider>
    </StrictMode>,
  );
}
