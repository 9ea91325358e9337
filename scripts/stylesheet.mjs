import { bundle } from 'lightningcss';

/**
 * The stylesheet as apps get it: minified, with short names for private properties such as `--_fc-accent`. No targets:
 * modern CSS such as light-dark() reaches the browser as written.
 */
export function buildStylesheet() {
  /** @type {Map<string, string>} */
  const shortNames = new Map();
  /** @param {string} name */
  const shorten = (name) => {
    if (!name.startsWith('--_fc-')) return name;
    const known = shortNames.get(name);
    if (known) return known;
    const short = `--_fc${shortNames.size.toString(36)}`;
    shortNames.set(name, short);
    return short;
  };
  const { code } = bundle({
    filename: 'src/styles/styles.css',
    minify: true,
    visitor: { DashedIdent: shorten },
  });
  return String(code);
}
