'use client';

import { type ComponentType, useEffect, useState } from 'react';
import { useLabels } from '../../hooks/useLabels.js';
import { detailsDialogLabelsEn } from '../../labels/en/detailsDialogLabelsEn.js';
import type { CheckoutSession } from '../../model/CheckoutSession.js';

export interface CheckoutDetailsDialogProps {
  /** What to show; with `undefined` an open dialog says that the history is loading, or has no such checkout. */
  session: CheckoutSession | undefined;
  /** Whether it is shown. Yours to keep, in the address if you like: an open one may be there from the start. */
  open: boolean;
  /** Asked to close with `false`: by the button, Escape, a click beside it, or when its code cannot be loaded. */
  onOpenChange: (open: boolean) => void;
  /**
   * What was bought, as a buyer knows it, for the title.
   * @default left out: the ids are among the fields
   */
  itemLabel?: ((session: CheckoutSession) => string | undefined) | undefined;
  /**
   * Where to put the dialog. Pass an element of your own when theme, direction or language are set on a part of
   * the page only, and let nothing around it clip or transform.
   * @default document.body
   */
  container?: HTMLElement | null | undefined;
}

/**
 * Everything known of one session: how it stands, when what happened, all fields and the metadata; with Resume
 * while it can be paid. Its code, Radix Dialog included, is loaded when it first opens. Focus returns to where it
 * was. States of `.fc-dialog`: `[data-state=open|closed]`, `[data-status=open|complete|expired|unknown]`.
 */
export function CheckoutDetailsDialog(props: CheckoutDetailsDialogProps) {
  const { open, onOpenChange } = props;
  const labels = useLabels(detailsDialogLabelsEn);
  // An element type, hence the object around it: React would take a bare function for an updater.
  const [{ Panel, failed }, setLoaded] = useState<{
    Panel?: ComponentType<CheckoutDetailsDialogProps>;
    failed?: boolean;
  }>({});

  const wanted = open && !Panel;
  useEffect(() => {
    if (!wanted) return;
    let current = true;
    import('./CheckoutDetailsPanel.js').then(
      (module) => current && setLoaded({ Panel: module.CheckoutDetailsPanel }),
      (error) => {
        // A dropped connection, or a deployment that took the old files away. The page must live on.
        console.error(
          'react-frontier-checkout: the code of CheckoutDetailsDialog could not be loaded.',
          error,
        );
        if (!current) return;
        setLoaded({ failed: true });
        onOpenChange(false);
      },
    );
    return () => {
      current = false;
    };
  }, [wanted, onOpenChange]);

  if (Panel) return <Panel {...props} />;
  return failed ? (
    <p className="fc-dialog-failed" role="alert">
      {labels.detailsFailed}
    </p>
  ) : null;
}
