// Prints the last line of a test run in a form that a script can read: "12 passed, 0 failed".
module.exports = class ClosingLineReporter {
  onRunComplete(_contexts, results) {
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
    const skipped = results.numPendingTests ? `, ${results.numPendingTests} skipped` : '';
    process.stderr.write('', () =>
      console.log(`\n${results.numPassedTests} passed, ${failed} failed${skipped}`),
    );
  }
};
