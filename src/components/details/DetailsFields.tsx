'use client';

import type { ReactNode } from 'react';
import { useLabels } from '../../hooks/useLabels.js';
import { detailsLabelsEn } from '../../labels/en/detailsLabelsEn.js';
import type { CheckoutSession } from '../../model/CheckoutSession.js';
import { CopyButton } from '../shared/CopyButton.js';
import { MetadataTree } from './MetadataTree.js';
import { ReturnAddress } from './ReturnAddress.js';

/**
 * A session's fields, except empty ones. The address of the payment page is left out: anyone who has it can pay, and
 * dialogs end up in screenshots.
 */
export function DetailsFields({ session }: { session: CheckoutSession }) {
  const labels = useLabels(detailsLabelsEn);
  const { id, state, plan, product, successUrl, cancelUrl, metadata } = session;
  return (
    <>
      <dl className="fc-details">
        <Field name={labels.detailsId}>
          <code dir="ltr">{id}</code>
          <CopyButton text={id} what={labels.detailsId} />
        </Field>
        {plan && (
          <Field name={labels.detailsPlan}>
            <code dir="ltr">{plan}</code>
          </Field>
        )}
        {product && (
          <Field name={labels.detailsProduct}>
            <code dir="ltr">{product}</code>
          </Field>
        )}
        {state && (
          <Field name={labels.detailsState}>
            <code dir="ltr">{state}</code>
          </Field>
        )}
        {successUrl && (
          <Field name={labels.detailsSuccessUrl}>
            <ReturnAddress url={successUrl} what={labels.detailsSuccessUrl} />
          </Field>
        )}
        {cancelUrl && (
          <Field name={labels.detailsCancelUrl}>
            <ReturnAddress url={cancelUrl} what={labels.detailsCancelUrl} />
          </Field>
        )}
      </dl>
      {Object.keys(metadata).length > 0 && (
        <section className="fc-details-section">
          <div className="fc-details-heading">
            <h3>{labels.detailsMetadata}</h3>
            <CopyButton text={JSON.stringify(metadata, null, 2)} what={labels.detailsMetadata} />
          </div>
          <MetadataTree value={metadata} />
        </section>
      )}
    </>
  );
}

function Field({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
