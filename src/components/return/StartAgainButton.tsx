'use client';

import { useEffect, useState } from 'react';
import type { CheckoutRequest } from '../../model/CheckoutRequest.js';
import { ShareContext } from '../shared/ShareContext.js';

type ReturnActions = typeof import('./returnActions.js');

/** Buys the same again. Its code is loaded when it is first shown. Where that fails, there is no button. */
export function StartAgainButton({ request, text }: { request: CheckoutRequest; text: string }) {
  const [part, setPart] = useState<ReturnActions>();
  useEffect(() => {
    let current = true;
    import('./returnActions.js').then(
      (loaded) => current && setPart(loaded),
      () => {},
    );
    return () => {
      current = false;
    };
  }, []);
  return (
    part && (
      <ShareContext with={part}>
        <part.CheckoutButton request={request}>{text}</part.CheckoutButton>
      </ShareContext>
    )
  );
}
