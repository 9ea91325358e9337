import { type CheckoutLabelsOverride, labelsAr, labelsDe } from 'react-frontier-checkout';
import type { Messages } from './Messages.js';
import { messagesAr } from './messagesAr.js';
import { messagesDe } from './messagesDe.js';
import { messagesEn } from './messagesEn.js';

export interface Language {
  code: string;
  title: string;
  dir: 'ltr' | 'rtl';
  /** For dates and numbers. */
  locale: string;
  /** The library's texts. `undefined` for its own English. */
  labels: CheckoutLabelsOverride | undefined;
  messages: Messages;
}

export const languages: readonly [Language, ...Language[]] = [
  {
    code: 'en',
    title: 'English',
    dir: 'ltr',
    locale: 'en-US',
    labels: undefined,
    messages: messagesEn,
  },
  { code: 'de', title: 'Deutsch', dir: 'ltr', locale: 'de-DE', labels: labelsDe, messages: messagesDe },
  { code: 'ar', title: 'العربية', dir: 'rtl', locale: 'ar', labels: labelsAr, messages: messagesAr },
];
