'use client';

import { QueryClient, QueryClientContext } from '@tanstack/react-query';
import { useContext, useEffect, useState } from 'react';

/** The given client, else the app's, else a private one. It is passed on in our own context only, so the app's is never shadowed. */
export function useQueryClientOrOwn(given: QueryClient | undefined): QueryClient {
  const fromApp = useContext(QueryClientContext);
  const [own] = useState(() => new QueryClient());
  const client = given ?? fromApp ?? own;
  const isOwn = client === own;
  useEffect(() => {
    if (!isOwn) return;
    client.mount();
    return () => client.unmount();
  }, [client, isOwn]);
  return client;
}
