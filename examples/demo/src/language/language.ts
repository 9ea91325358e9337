import { createSetting } from '../createSetting.js';
import { type Language, languages } from './languages.js';

const setting = createSetting('signals:language');

/** Shows the shop in another language, and remembers it in this browser. */
export function chooseLanguage(code: string): void {
  setting.write(code);
  applyLanguage();
}

/** Sets the language and the direction of the document. */
export function applyLanguage(): void {
  const { code, dir } = languageOf(setting.read());
  document.documentElement.lang = code;
  document.documentElement.dir = dir;
}

export function useLanguage(): Language {
  return languageOf(setting.use());
}

function languageOf(code: string | undefined): Language {
  return languages.find((language) => language.code === code) ?? languages[0];
}
