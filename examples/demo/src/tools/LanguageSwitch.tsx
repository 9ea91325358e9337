import { chooseLanguage, useLanguage } from '../language/language.js';
import { languages } from '../language/languages.js';

export function LanguageSwitch() {
  const { code } = useLanguage();
  return (
    <label className="demo-language">
      <span className="visually-hidden">Language</span>
      <select value={code} onChange={(event) => chooseLanguage(event.target.value)}>
        {languages.map((language) => (
          <option key={language.code} value={language.code} lang={language.code}>
            {language.title}
          </option>
        ))}
      </select>
    </label>
  );
}
