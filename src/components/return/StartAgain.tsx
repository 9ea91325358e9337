'use client';

import { ShareContext } from '../shared/ShareContext.js';
import { useLoaded } from '../shared/useLoaded.js';
import type { StartAgainButtonProps } from './StartAgainButton.js';

const load = () => import('./startAgainView.js');

/** `StartAgainButton`. Its code is loaded when it is first shown, for few buyers need it. */
export function StartAgain(props: StartAgainButtonProps) {
  const { code: view } = useLoaded(load, true);
  return (
    view && (
      <ShareContext with={view}>
        <view.StartAgainButton {...props} />
      </ShareContext>
    )
  );
}
