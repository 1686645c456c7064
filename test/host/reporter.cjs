// Mocha's spec reporter with a last line for machines: {"passes":N,"failures":N}.
const { reporters } = require('mocha');

module.exports = class extends reporters.Spec {
  epilogue() {
    super.epilogue();
    const { passes, failures } = this.stats;
    console.log(JSON.stringify({ passes, failures }));
  }
};
