'use client';

import type { KeyboardEvent } from 'react';
import type { CheckoutLabelsOverride } from '../../../labels/CheckoutLabels.js';
import { historyPanelLabelsEn } from '../../../labels/en/historyPanelLabelsEn.js';
import { useCopy } from '../../shared/useCopy.js';
import { Panel, type PanelProps } from './Panel.js';

interface RowMenuProps extends PanelProps {
  /** The provider's texts. */
  overrides: CheckoutLabelsOverride | undefined;
  /** The session's id, to copy. */
  id: string;
  onDetails: () => void;
  announce: (text: string) => void;
}

/** The menu of a row. Copy ID keeps it open, to show whether it worked: `[data-state=idle|copied|failed]`. */
export function RowMenu({ anchor, onClose, overrides, id, onDetails, announce }: RowMenuProps) {
  const labels = { ...historyPanelLabelsEn, ...overrides };
  const [copyState, copy] = useCopy();
  const copyText = { idle: labels.copyId, copied: labels.copied, failed: labels.copyIdFailed(id) }[copyState];

  function openDetails() {
    // The dialog returns the focus to where it is now.
    anchor.focus();
    onClose();
    onDetails();
  }

  async function copyId() {
    announce((await copy(id)) ? labels.copied : labels.copyIdFailed(id));
  }

  return (
    <Panel
      anchor={anchor}
      onClose={onClose}
      role="menu"
      label={anchor.getAttribute('aria-label') ?? ''}
      align="end"
      onKeyDown={moveFocus}
    >
      <button type="button" className="fc-menu-item" role="menuitem" tabIndex={-1} onClick={openDetails}>
        {labels.details}
      </button>
      <button
        type="button"
        className="fc-menu-item"
        role="menuitem"
        tabIndex={-1}
        data-state={copyState}
        onClick={copyId}
      >
        {copyText}
      </button>
    </Panel>
  );
}

/** Arrow keys wrap; Home and End; a letter goes to the next item that begins with it. */
function moveFocus(event: KeyboardEvent<HTMLElement>) {
  const items = [...event.currentTarget.querySelectorAll<HTMLElement>('[role="menuitem"]')];
  const at = items.indexOf(document.activeElement as HTMLElement);
  const { key } = event;
  const following = [...items.slice(at + 1), ...items.slice(0, at + 1)];
  const next = {
    ArrowDown: following[0],
    ArrowUp: items.at(at - 1),
    Home: items[0],
    End: items.at(-1),
  }[key];
  const byLetter = () =>
    key.length === 1 && key !== ' '
      ? following.find(({ textContent }) =>
          textContent?.toLocaleLowerCase().startsWith(key.toLocaleLowerCase()),
        )
      : undefined;
  const target = next ?? byLetter();
  if (!target) return;
  event.preventDefault();
  target.focus();
}
