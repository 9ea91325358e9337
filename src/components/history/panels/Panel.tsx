'use client';

import { type KeyboardEvent, type ReactNode, useLayoutEffect, useRef } from 'react';
import { onEscape } from '../../shared/onEscape.js';
import { placePanel } from './placePanel.js';

/** What every panel gets. */
export interface PanelProps {
  /** The button that opened it. */
  anchor: HTMLElement;
  /** Must be the same function at every render. */
  onClose: () => void;
}

interface PanelFrameProps extends PanelProps {
  role: 'dialog' | 'menu';
  label: string;
  /** Which edge of the button it is aligned with. */
  align: 'start' | 'end';
  onKeyDown?: (event: KeyboardEvent<HTMLElement>) => void;
  children: ReactNode;
}

const controls = 'input, button';

/**
 * A box below its button, above everything else on the page. It takes the focus. Escape, Tab out of it and a press
 * elsewhere close it; the first two return the focus to the button.
 */
export function Panel({ anchor, onClose, role, label, align, onKeyDown, children }: PanelFrameProps) {
  const ref = useRef<HTMLDivElement>(null);

  useLayoutEffect(() => {
    const panel = ref.current as HTMLDivElement;
    const view = document.defaultView;
    // Into the top layer, since the history cuts off what is outside it.
    if (panel.showPopover) {
      panel.popover = 'manual';
      panel.showPopover();
    }
    const place = () => (anchor.isConnected ? placePanel(panel, anchor, align) : onClose());
    const closeElsewhere = ({ target }: Event) => {
      if (target instanceof Node && !panel.contains(target) && !anchor.contains(target)) onClose();
    };
    const stopEscape = onEscape(panel, () => {
      anchor.focus();
      onClose();
    });
    place();
    anchor.setAttribute('aria-expanded', 'true');
    panel.querySelector<HTMLElement>(controls)?.focus({ preventScroll: true });
    document.addEventListener('pointerdown', closeElsewhere, true);
    document.addEventListener('focusin', closeElsewhere);
    document.addEventListener('scroll', place, true);
    view?.addEventListener('resize', place);
    return () => {
      anchor.setAttribute('aria-expanded', 'false');
      stopEscape();
      document.removeEventListener('pointerdown', closeElsewhere, true);
      document.removeEventListener('focusin', closeElsewhere);
      document.removeEventListener('scroll', place, true);
      view?.removeEventListener('resize', place);
    };
  }, [anchor, align, onClose]);

  function handleKeyDown(event: KeyboardEvent<HTMLElement>) {
    if (event.key === 'Tab' && isLast(event)) {
      // The browser goes on from the button.
      anchor.focus();
      onClose();
    } else onKeyDown?.(event);
  }

  function isLast({ shiftKey }: KeyboardEvent): boolean {
    if (role === 'menu') return true;
    const all = [...(ref.current?.querySelectorAll(controls) ?? [])];
    return document.activeElement === all.at(shiftKey ? 0 : -1);
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useAriaPropsSupportedByRole: it has a role.
    <div ref={ref} className="fc-panel" role={role} aria-label={label} onKeyDown={handleKeyDown}>
      {children}
    </div>
  );
}
