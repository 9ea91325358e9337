/** For `placeholderData`. `undefined` itself does not compile for apps with `exactOptionalPropertyTypes`. */
export const noPlaceholder = (): undefined => undefined;
