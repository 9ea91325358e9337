'use client';

import { type ComponentPropsWithoutRef, forwardRef, useState } from 'react';
import { useLabels } from '../../hooks/useLabels.js';
import { useRegion } from '../../hooks/useRegion.js';
import { detailsDialogLabelsEn } from '../../labels/en/detailsDialogLabelsEn.js';
import type { CheckoutSession } from '../../model/CheckoutSession.js';
import { isolate } from '../shared/isolate.js';
import { ShareContext } from '../shared/ShareContext.js';
import { useItemName } from '../shared/useItemName.js';
import { useLoaded } from '../shared/useLoaded.js';

const load = () => import('./detailsView.js');

/** Besides these, every prop of the dialog's content element, a `<div>`, except its content. */
export interface CheckoutDetailsDialogProps
  extends Omit<ComponentPropsWithoutRef<'div'>, 'children' | 'dangerouslySetInnerHTML'> {
  /**
   * The session to show. With `undefined` an open dialog reports that the history is loading, or that it has no such
   * checkout.
   */
  session: CheckoutSession | undefined;
  /** Whether the dialog is open. You control it, and it can be open from the start, as for deep links. */
  open: boolean;
  /**
   * Called with `false` when the dialog should close: by its button, Escape, a click outside, or when its code cannot be
   * loaded.
   */
  onOpenChange: (open: boolean) => void;
  /**
   * Returns what was bought, as a buyer knows it, for the title.
   * @default what a button of this browser asked for in the last day, otherwise the title names no item
   */
  itemLabel?: ((session: CheckoutSession) => string | undefined) | undefined;
  /**
   * The element to render the dialog into. Pass your own when theme, direction or language are set on a part of the page
   * only. It and its parents must not clip or transform.
   * @default document.body
   */
  container?: HTMLElement | null | undefined;
}

/**
 * One session for its buyer: its status, timeline and reference, with Resume while it can be paid. Ids, addresses and
 * metadata are in a closed part. Its code,
 * Radix Dialog included, is loaded when it first opens. On closing, the focus returns to where it was. `ref`, `className`
 * and all other props go to the dialog's content element, `.fc-dialog`. States: `[data-state=open|closed]` on
 * `.fc-dialog`, `[data-status=open|complete|expired|unknown]` on `.fc-dialog-body`.
 */
export const CheckoutDetailsDialog = forwardRef<HTMLDivElement, CheckoutDetailsDialogProps>(
  function CheckoutDetailsDialog({ session, open, onOpenChange, itemLabel, ...frameProps }, ref) {
    const labels = useLabels(detailsDialogLabelsEn);
    const { locale } = useRegion();
    const itemName = useItemName(itemLabel, session);
    const { code: view, failed } = useLoaded(load, open, onOpenChange);
    // Apps drop the session when they close the dialog. It must keep its content while it fades out.
    const [kept, setKept] = useState(session);
    if (open && session !== kept) setKept(session);
    const shown = open ? session : kept;

    if (failed)
      return (
        <p className="fc-dialog-failed" role="alert">
          {labels.detailsFailed}
        </p>
      );
    if (!view) return null;
    return (
      <ShareContext with={view}>
        <view.DetailsFrame
          {...frameProps}
          ref={ref}
          open={open}
          onOpenChange={onOpenChange}
          item={shown && isolate(itemName(shown), locale)}
        >
          {shown ? <view.CheckoutDetails session={shown} /> : <view.MissingDetails />}
        </view.DetailsFrame>
      </ShareContext>
    );
  },
);
