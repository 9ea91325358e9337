'use client';

import {
  type ComponentPropsWithoutRef,
  forwardRef,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { onEscape } from './onEscape.js';

interface DialogOverlayProps extends ComponentPropsWithoutRef<'div'> {
  /** Escape was pressed inside. */
  onClose: () => void;
}

/** The page behind a dialog, and the dialog itself. It keeps dialogs of the app, below this one, out of its events. */
export const DialogOverlay = forwardRef<HTMLDivElement, DialogOverlayProps>(function DialogOverlay(
  { onClose, ...rest },
  ref,
) {
  const root = useRef<HTMLDivElement>(null);
  useImperativeHandle(ref, () => root.current as HTMLDivElement, []);
  const close = useRef(onClose);
  close.current = onClose;
  const [isInDialog] = useState(
    () => document.activeElement?.closest('[role="dialog"], [role="alertdialog"]') != null,
  );

  // Before Radix moves the focus, which it does in an effect.
  useLayoutEffect(() => {
    const overlay = root.current as HTMLDivElement;
    const undo = [onEscape(overlay, () => close.current()), keepScrolling(overlay)];
    // Only there, since Radix's own focus trap misses what is kept from the document.
    if (isInDialog) undo.push(keepFocus(overlay));
    return () => undo.forEach((each) => void each());
  }, [isInDialog]);

  return <div {...rest} ref={root} />;
});

/** The scroll lock of an app's dialog, such as react-remove-scroll, cancels these events on the document. */
function keepScrolling(overlay: HTMLElement): () => void {
  return stopOn(overlay, ['wheel', 'touchmove'], () => true);
}

/** The focus trap of an app's dialog, such as another copy of Radix, would take the focus back. */
function keepFocus(overlay: HTMLElement): () => void {
  // Below the document, where traps listen, and above where React does.
  return stopOn(document.documentElement, ['focusin', 'focusout'], ({ type, target, relatedTarget }) =>
    overlay.contains((type === 'focusin' ? target : relatedTarget) as Node | null),
  );
}

function stopOn(element: HTMLElement, types: string[], isOurs: (event: FocusEvent) => boolean): () => void {
  const stop = (event: Event) => isOurs(event as FocusEvent) && event.stopPropagation();
  for (const type of types) element.addEventListener(type, stop, { passive: true });
  return () => {
    for (const type of types) element.removeEventListener(type, stop);
  };
}
