import type { CopyLabels } from '../CopyLabels.js';

export const copyLabelsAr: CopyLabels = {
  copy: (what) => `نسخ: ${what}`,
  copied: 'تم النسخ',
  copyFailed: 'تعذّر النسخ. حدِّد النص وانسخه بنفسك.',
};
