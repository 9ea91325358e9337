'use client';

import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import { useLabels } from '../../hooks/useLabels.js';
import { detailsLabelsEn } from '../../labels/en/detailsLabelsEn.js';
import { DialogFrame } from '../shared/DialogFrame.js';

interface DetailsFrameProps extends ComponentPropsWithoutRef<'div'> {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  container?: HTMLElement | null | undefined;
  /** What was bought, for the title. */
  item: string | undefined;
}

/** The dialog around the details of a checkout. */
export const DetailsFrame = forwardRef<HTMLDivElement, DetailsFrameProps>(function DetailsFrame(
  { item, ...rest },
  ref,
) {
  const labels = useLabels(detailsLabelsEn);
  return <DialogFrame {...rest} ref={ref} heading={labels.detailsTitle(item)} closeText={labels.close} />;
});
