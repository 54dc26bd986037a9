import '@fontsource-variable/source-sans-3/index.css';
import './style/index.css';
import { ApolloProvider } from '@apollo/client/react';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { RouterProvider } from 'react-router/dom';
import { router } from './app/router.tsx';
import { client } from './graph/client.ts';
import { startLanguage } from './language/language.ts';

await startLanguage();
const place = document.getElementById('application');
if (place)
  createRoot(place).render(
    <StrictMode>
      <ApolloProvider client={client}>
        <RouterProvider router={router} />
      </ApolloProvider>
    </StrictMode>,
  );
