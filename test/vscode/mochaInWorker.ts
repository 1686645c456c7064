// Mocha's build for browsers, under the name that the one for Node has: the web worker extension host has no `node:` modules.
import 'mocha/mocha.js';

export default (globalThis as unknown as { Mocha: typeof import('mocha') }).Mocha;
