const colours = [
  ['accent', 'main buttons, links'],
  ['accent-hover', 'the same under the pointer'],
  ['on-accent', 'text on them'],
  ['text', 'texts'],
  ['muted', 'less important texts'],
  ['surface', 'backgrounds'],
  ['subtle', 'backgrounds of parts'],
  ['border', 'lines'],
  ['control', 'borders of controls'],
  ['open', 'open checkouts'],
  ['open-subtle', 'their background'],
  ['complete', 'complete checkouts'],
  ['complete-subtle', 'their background'],
  ['danger', 'errors'],
  ['danger-subtle', 'their background'],
] as const;

/** The colours, drawn with what is in force now in each theme. */
export function TokenTable() {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">Token</th>
          <th scope="col">Used for</th>
          <th scope="col">Light</th>
          <th scope="col">Dark</th>
        </tr>
      </thead>
      <tbody>
        {colours.map(([name, use]) => (
          <tr key={name}>
            <td>
              <code>--fc-color-{name}</code>
            </td>
            <td>{use}</td>
            {['light', 'dark'].map((theme) => (
              <td key={theme} data-theme={theme}>
                <span className="fc-badge manual-swatch" style={{ background: `var(--_fc-${name})` }} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
