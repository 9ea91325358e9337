/** Written by scripts/propsTables.mjs from the types and doc comments. */
declare module 'virtual:props-tables' {
  interface PropRow {
    name: string;
    type: string;
    isRequired: boolean;
    description: string;
    defaultValue: string | undefined;
  }
  const tables: { [name: string]: { description: string; rows: PropRow[] } };
  export default tables;
}
