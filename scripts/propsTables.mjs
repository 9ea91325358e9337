// Reads the props and options of all public names from the types. TypeScript 7 has no API for this; api-extractor brings
// an older TypeScript that has.
import { createRequire } from 'node:module';
import { resolve } from 'node:path';

const require = createRequire(import.meta.url);
const ts = createRequire(require.resolve('@microsoft/api-extractor/package.json'))('typescript');

/** @typedef {{ name: string, type: string, isRequired: boolean, description: string, defaultValue: string | undefined }} PropRow */

/**
 * A table for each public interface whose name ends in `Props` or `Options`. Props of the root element, which React
 * declares, are left out.
 *
 * @returns {Record<string, { description: string, rows: PropRow[] }>}
 */
export function readPropsTables() {
  const entry = resolve('src/index.ts');
  const { config } = ts.readConfigFile('tsconfig.json', ts.sys.readFile);
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, resolve('.'));
  const program = ts.createProgram([entry], { ...options, types: [] });
  const checker = program.getTypeChecker();
  /** @type {Record<string, { description: string, rows: PropRow[] }>} */
  const tables = {};
  for (const exported of checker.getExportsOfModule(
    checker.getSymbolAtLocation(program.getSourceFile(entry)),
  )) {
    if (!/^[A-Z].*(Props|Options)$/.test(exported.name)) continue;
    const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
    const rows = checker
      .getPropertiesOfType(checker.getDeclaredTypeOfSymbol(symbol))
      .flatMap((/** @type {any} */ prop) => rowOf(prop, checker))
      .sort(
        (/** @type {PropRow} */ a, /** @type {PropRow} */ b) => Number(b.isRequired) - Number(a.isRequired),
      );
    tables[exported.name] = { description: textOf(symbol.getDocumentationComment(checker)), rows };
  }
  return tables;
}

/**
 * @param {any} prop
 * @param {any} checker
 * @returns {PropRow[]}
 */
function rowOf(prop, checker) {
  const declaration = prop.valueDeclaration ?? prop.declarations?.[0];
  if (!declaration || declaration.getSourceFile().fileName.includes('/node_modules/')) return [];
  const tag = prop.getJsDocTags(checker).find((/** @type {any} */ { name }) => name === 'default');
  return [
    {
      name: prop.name,
      type: typeOf(prop, declaration, checker),
      isRequired: !(prop.flags & ts.SymbolFlags.Optional),
      description: textOf(prop.getDocumentationComment(checker)),
      defaultValue: tag && textOf(tag.text),
    },
  ];
}

/**
 * The type as the code has it, without `undefined`. Names of our unions and functions say nothing to a reader, so what
 * they stand for is shown.
 *
 * @param {any} prop
 * @param {any} declaration
 * @param {any} checker
 */
function typeOf(prop, declaration, checker) {
  const type = checker.getNonNullableType(checker.getTypeOfSymbol(prop));
  const source = type.aliasSymbol?.declarations[0].getSourceFile().fileName ?? '/node_modules/';
  const isOurs =
    !source.includes('/node_modules/') && (type.isUnion() || type.getCallSignatures().length > 0);
  const isWritten = declaration.type && !isOurs && !ts.isIndexedAccessTypeNode(declaration.type);
  if (!isWritten) {
    const { NoTruncation, InTypeAlias } = ts.TypeFormatFlags;
    return checker.typeToString(type, undefined, NoTruncation | InTypeAlias).replaceAll('"', "'");
  }
  return declaration.type
    .getText()
    .replace(/\s*\|\s*undefined$/, '')
    .replace(/\s+/g, ' ')
    .replace(/^\((.*)\)$/, '$1');
}

/** @param {any} parts */
function textOf(parts) {
  return ts.displayPartsToString(parts).trim();
}
