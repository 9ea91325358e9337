/** Calls an app's listener. An error that it throws is logged and changes nothing else. */
export function callBack<T>(name: string, listener: ((value: T) => void) | undefined, value: T): void {
  try {
    listener?.(value);
  } catch (thrown) {
    console.error(`react-frontier-checkout: \`${name}\` threw.`, thrown);
  }
}
