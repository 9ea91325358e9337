import { expect, type screen, userEvent, waitFor } from 'storybook/test';

interface Shown {
  canvas: Pick<typeof screen, 'getByRole'>;
}

/** A state that a click leads to, in a frame of its own on the component's page, where the click happens too. */
export const inFrame = { docs: { story: { inline: false, height: '130px' } } };

/** Clicks the button, which is busy from then on. */
export async function becomesBusy({ canvas }: Shown): Promise<void> {
  await userEvent.click(canvas.getByRole('button'));
  await waitFor(() => expect(canvas.getByRole('button')).toHaveAttribute('aria-disabled', 'true'));
}

/** Clicks the button, beside which the reason is said then. */
export function saysWhy(text: string) {
  return async ({ canvas }: Shown): Promise<void> => {
    await userEvent.click(canvas.getByRole('button'));
    await waitFor(() => expect(canvas.getByRole('alert')).toHaveTextContent(text));
  };
}
