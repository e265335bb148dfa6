import { useState } from 'react';
import { ApolloProvider } from '@apollo/client/react';
import { MantineProvider } from '@mantine/core';
import { RouterProvider } from '@tanstack/react-router';
import { Toasts } from '../design/Toasts';
import { theme } from '../design/theme';
import { createClient } from '../graphql';
import { createAppRouter } from './router';

export function App() {
  const [client] = useState(createClient);
  const [router] = useState(() => createAppRouter(client));
  return (
    // The theme's variables come as a style sheet: a <style> element would need an exception in the security policy.
    <MantineProvider theme={theme} defaultColorScheme="auto" withCssVariables={false} withGlobalClasses={false}>
      <ApolloProvider client={client}>
        <RouterProvider router={router} />
        <Toasts />
      </ApolloProvider>
    </MantineProvider>
  );
}
