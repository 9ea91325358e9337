'use client';

import type { ReactNode } from 'react';
import { useLabels } from '../../hooks/useLabels.js';
import { detailsLabelsEn } from '../../labels/en/detailsLabelsEn.js';
import type { CheckoutSession } from '../../model/CheckoutSession.js';
import { CopyButton } from '../shared/CopyButton.js';
import { MetadataTree } from './MetadataTree.js';

/**
 * The reference for support, and a closed part with the session's other fields, except empty ones. The address of the
 * payment page is left out: anyone who has it can pay, and dialogs end up in screenshots. Return addresses are text: the
 * session's creator can set any address, and a billing page must not link to other sites because of it.
 */
export function DetailsFields({ session }: { session: CheckoutSession }) {
  const labels = useLabels(detailsLabelsEn);
  const { id, state, plan, product, successUrl, cancelUrl, metadata } = session;
  const fields = [
    [labels.detailsState, state],
    [labels.detailsPlan, plan],
    [labels.detailsProduct, product],
    [labels.detailsSuccessUrl, successUrl],
    [labels.detailsCancelUrl, cancelUrl],
  ].flatMap(([name, value]) => (name && value ? [{ name, value }] : []));
  const hasMetadata = Object.keys(metadata).length > 0;
  return (
    <>
      <dl className="fc-details">
        <Field name={labels.detailsId}>
          <code dir="ltr">{id}</code>
          <CopyButton text={id} what={labels.detailsId} />
        </Field>
      </dl>
      {(fields.length > 0 || hasMetadata) && (
        <details className="fc-technical">
          <summary className="fc-technical-summary">{labels.detailsTechnical}</summary>
          <dl className="fc-details">
            {fields.map(({ name, value }) => (
              <Field key={name} name={name}>
                <code dir="ltr">{value}</code>
                <CopyButton text={value} what={name} />
              </Field>
            ))}
          </dl>
          {hasMetadata && (
            <section className="fc-details-section">
              <div className="fc-details-heading">
                <h3>{labels.detailsMetadata}</h3>
                <CopyButton text={JSON.stringify(metadata, null, 2)} what={labels.detailsMetadata} />
              </div>
              <MetadataTree value={metadata} />
            </section>
          )}
        </details>
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
