'use client';

import * as Dialog from '@radix-ui/react-dialog';
import { type ComponentPropsWithoutRef, forwardRef, useRef, useState } from 'react';
import { DialogOverlay } from './DialogOverlay.js';
import { joinWords } from './joinWords.js';

interface DialogFrameProps extends ComponentPropsWithoutRef<'div'> {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  container?: HTMLElement | null | undefined;
  /** Its heading and accessible name. */
  heading: string;
  /** Names the close button. */
  closeText: string;
}

/** A dialog around its content: overlay, title and close button, focus and Escape. */
export const DialogFrame = forwardRef<HTMLDivElement, DialogFrameProps>(function DialogFrame(
  { open, onOpenChange, container, heading, closeText, className, children, ...rest },
  ref,
) {
  // Measured as it opens: the lock hides the scrollbar, and a gutter instead of it keeps the page from moving.
  const [page, setPage] = useState({ open: false, scrolls: false });
  if (open !== page.open) setPage({ open, scrolls: open && pageHasScrollbar() });
  const opener = useRef<HTMLElement[]>([]);

  return (
    <Dialog.Root open={open} onOpenChange={onOpenChange}>
      <Dialog.Portal container={container}>
        {/* Not Dialog.Overlay: its scroll lock adds a style tag to the page, which a strict CSP blocks. */}
        <DialogOverlay
          onClose={() => onOpenChange(false)}
          className="fc-dialog-overlay"
          data-state={open ? 'open' : 'closed'}
          data-page={page.scrolls ? 'scrolls' : undefined}
        >
          <Dialog.Content
            {...rest}
            ref={ref}
            className={joinWords('fc-dialog', className)}
            data-state={open ? 'open' : 'closed'}
            aria-modal="true"
            // Radix keeps the focus in the dialog without scrolling to where it puts it.
            onFocus={(event) => {
              rest.onFocus?.(event);
              event.target.scrollIntoView?.({ block: 'nearest' });
            }}
            // Radix returns the focus only to a Dialog.Trigger, which a controlled dialog does not have.
            onOpenAutoFocus={() => {
              opener.current = withParents(document.activeElement);
            }}
            onCloseAutoFocus={(event) => {
              event.preventDefault();
              returnFocus(opener.current);
            }}
          >
            <header className="fc-dialog-header">
              <Dialog.Title className="fc-dialog-title">{heading}</Dialog.Title>
              <Dialog.Close className="fc-icon-button" aria-label={closeText} title={closeText}>
                <svg aria-hidden="true" width="16" height="16" viewBox="0 0 16 16" stroke="currentColor">
                  <path d="m3.5 3.5 9 9m0-9-9 9" strokeWidth="1.75" strokeLinecap="round" />
                </svg>
              </Dialog.Close>
            </header>
            {children}
          </Dialog.Content>
        </DialogOverlay>
      </Dialog.Portal>
    </Dialog.Root>
  );
});

function pageHasScrollbar(): boolean {
  const { defaultView, documentElement } = document;
  return defaultView !== null && defaultView.innerWidth > documentElement.clientWidth;
}

function withParents(element: Element | null): HTMLElement[] {
  return element instanceof HTMLElement ? [element, ...withParents(element.parentElement)] : [];
}

/** What was done in the dialog may have removed the button that opened it. Then to what was around it. */
function returnFocus(path: readonly HTMLElement[]): void {
  const near = path.find((element) => element.isConnected && element !== document.body);
  if (near && near !== path[0] && !near.hasAttribute('tabindex')) near.tabIndex = -1;
  near?.focus({ preventScroll: near !== path[0] });
}
