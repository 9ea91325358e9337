import type { CopyLabels } from '../CopyLabels.js';

export const copyLabelsDe: CopyLabels = {
  copy: (what) => `Kopieren: ${what}`,
  copied: 'Kopiert',
  copyFailed: 'Kopieren nicht möglich. Markieren Sie den Text und kopieren Sie ihn selbst.',
};
