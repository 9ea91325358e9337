import { Markdown } from '@storybook/addon-docs/blocks';
import { Suspense, use } from 'react';

let loading: Promise<typeof import('virtual:props-tables')> | undefined;

/** The props or options of this name, with types and defaults as the code has them. */
export function PropsTable({ of: name }: { of: string }) {
  return (
    <Suspense fallback={<p>Loading…</p>}>
      <Table name={name} />
    </Suspense>
  );
}

function Table({ name }: { name: string }) {
  // Types are read when a page first needs them.
  loading ??= import('virtual:props-tables');
  const { default: tables } = use(loading);
  const table = tables[`${name}Props`] ?? tables[name];
  if (!table || table.rows.length === 0) return null;
  return (
    <>
      <h2 id="props">{tables[`${name}Props`] ? 'Props' : name}</h2>
      {table.description && <Markdown>{table.description}</Markdown>}
      <table>
        <thead>
          <tr>
            <th scope="col">Name</th>
            <th scope="col">Type</th>
            <th scope="col">What it does</th>
            <th scope="col">Default</th>
          </tr>
        </thead>
        <tbody>
          {table.rows.map(({ name, type, isRequired, description, defaultValue }) => (
            <tr key={name}>
              <td>
                <code>{name}</code>
                {isRequired && ' (required)'}
              </td>
              <td>
                <code>{type}</code>
              </td>
              <td>
                <Markdown>{description}</Markdown>
              </td>
              <td>{defaultValue && <Markdown>{defaultValue}</Markdown>}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
