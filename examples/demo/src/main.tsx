import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import 'react-frontier-checkout/styles.css';
import './styles/theme.css';
import './styles/base.css';
import { App } from './App.js';
import { applyLanguage } from './language/language.js';

applyLanguage();

const queryClient = new QueryClient();

createRoot(document.getElementById('root') as HTMLElement).render(
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      <App />
    </QueryClientProvider>
  </StrictMode>,
);
