const { TestEnvironment } = require('jest-environment-jsdom');

// jsdom has no `fetch`, and hides Node's own.
module.exports = class FetchEnvironment extends TestEnvironment {
  async setup() {
    await super.setup();
    Object.assign(this.global, { fetch, Request, Response, Headers });
  }
};
