// Reads the props and options of all public names from the types. TypeScript 7 has no API for this; api-extractor brings
// an older TypeScript that has.
import { createRequire } from 'node:module';
import { resolve } from 'node:path';

const require = createRequire(import.meta.url);
const ts = createRequire(require.resolve('@microsoft/api-extractor/package.json'))('typescript');

/** @typedef {{ name: string, type: string, isRequired: boolean, description: string, defaultValue: string | undefined }} PropRow */

/**
 * A table for each public interface whose name ends in `Props`, `Options` or `Result`. Props of the root element, which React
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
    if (!/^[A-Z].*(Props|Options|Result)$/.test(exported.name)) continue;
    const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
    const isResult = exported.name.endsWith('Result');
    const rows = checker
      .getPropertiesOfType(checker.getDeclaredTypeOfSymbol(symbol))
      .flatMap((/** @type {any} */ prop) => rowOf(prop, checker, isResult))
      .sort(
        (/** @type {PropRow} */ a, /** @type {PropRow} */ b) => Number(b.isRequired) - Number(a.isRequired),
      );
    tables[exported.name] = { description: descriptionOf(symbol, checker), rows };
  }
  return tables;
}

/**
 * The doc comment of a name. A type that only adds to others has theirs.
 *
 * @param {any} symbol
 * @param {any} checker
 */
function descriptionOf(symbol, checker) {
  const own = textOf(symbol.getDocumentationComment(checker));
  const parts = symbol.declarations[0].type?.types ?? [];
  const names = parts.filter(ts.isTypeReferenceNode).map((/** @type {any} */ part) => part.typeName);
  return own || names.map((/** @type {any} */ name) => descriptionOf(aliased(name), checker)).join('\n\n');

  /** @param {any} name */
  function aliased(name) {
    const found = checker.getSymbolAtLocation(name);
    return found.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(found) : found;
  }
}

/**
 * @param {any} prop
 * @param {any} checker
 * @param {boolean} isResult nothing of a result is required, and what may be missing is told by its type
 * @returns {PropRow[]}
 */
function rowOf(prop, checker, isResult) {
  const declaration = prop.valueDeclaration ?? prop.declarations?.[0];
  if (!declaration || declaration.getSourceFile().fileName.includes('/node_modules/')) return [];
  const tag = prop.getJsDocTags(checker).find((/** @type {any} */ { name }) => name === 'default');
  return [
    {
      name: prop.name,
      type: typeOf(prop, declaration, checker, isResult),
      isRequired: !isResult && !(prop.flags & ts.SymbolFlags.Optional),
      description: textOf(prop.getDocumentationComment(checker)),
      defaultValue: tag && textOf(tag.text),
    },
  ];
}

/**
 * The type as the code has it, `undefined` left out where the caller may leave it out. Names of our unions and functions say nothing to a reader, so what
 * they stand for is shown.
 *
 * @param {any} prop
 * @param {any} declaration
 * @param {any} checker
 * @param {boolean} keepsUndefined
 */
function typeOf(prop, declaration, checker, keepsUndefined) {
  const given = checker.getTypeOfSymbol(prop);
  const type = keepsUndefined ? given : checker.getNonNullableType(given);
  const source = type.aliasSymbol?.declarations[0].getSourceFile().fileName ?? '/node_modules/';
  const isOurs =
    !source.includes('/node_modules/') && (type.isUnion() || type.getCallSignatures().length > 0);
  const isWritten =
    declaration.type &&
    prop.declarations.length === 1 &&
    !isOurs &&
    !ts.isIndexedAccessTypeNode(declaration.type);
  if (!isWritten) {
    const { NoTruncation, InTypeAlias } = ts.TypeFormatFlags;
    return checker.typeToString(type, undefined, NoTruncation | InTypeAlias).replaceAll('"', "'");
  }
  return declaration.type
    .getText()
    .replace(keepsUndefined ? '' : /\s*\|\s*undefined$/, '')
    .replace(/\s+/g, ' ')
    .replace(/^\((.*)\)$/, '$1');
}

/** @param {any} parts */
function textOf(parts) {
  return ts.displayPartsToString(parts).trim();
}
