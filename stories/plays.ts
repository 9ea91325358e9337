import { expect, type screen, waitFor } from 'storybook/test';

interface Shown {
  canvas: Pick<typeof screen, 'getByRole'>;
}

/** A pressed button is busy, and says so. */
export async function isBusy({ canvas }: Shown): Promise<void> {
  await waitFor(() => expect(canvas.getByRole('button')).toHaveAttribute('aria-disabled', 'true'));
  await expect(canvas.getByRole('status')).toHaveTextContent('Opening the payment page…');
}

/** A pressed button works again, and beside it is the reason why it failed. */
export function saysWhy(text: string) {
  return async ({ canvas }: Shown): Promise<void> => {
    await waitFor(() => expect(canvas.getByRole('alert')).toHaveTextContent(text));
    await expect(canvas.getByRole('button')).not.toHaveAttribute('aria-disabled', 'true');
  };
}
