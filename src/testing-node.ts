export { type SandboxServer, type ServeSandboxOptions, serveSandbox } from './testing/serveSandbox.js';
