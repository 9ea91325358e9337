import type { CopyLabels } from '../CopyLabels.js';

export const copyLabelsEn: CopyLabels = {
  copy: (what) => `Copy: ${what}`,
  copied: 'Copied',
  copyFailed: 'Could not copy. Select the text and copy it yourself.',
};
