/** Calls an app's listener, where there is one. An error that it throws is logged and changes nothing else. */
export function callBack<Name extends string, T>(
  listeners: { [name in Name]?: ((value: T) => void) | undefined },
  name: Name,
  value: T,
): void {
  try {
    listeners[name]?.(value);
  } catch (thrown) {
    console.error(`react-frontier-checkout: \`${name}\` threw.`, thrown);
  }
}
