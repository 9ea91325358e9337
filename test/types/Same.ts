/** `true` where two types are the same, otherwise `false`. `any` is the same only as `any`. */
export type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/** Compiles only where the types are the same: `expectType<Same<A, B>>()`. */
export declare function expectType<_ extends true>(): void;
