import { writeFileSync, writeSync } from "node:fs";

/** The line that every test run ends with. */
export const plainLine = ({ passed, failed, skipped }) => `${passed} passed, ${failed} failed, ${skipped} skipped`;

/**
 * Counts the tests of a vitest run. A file that could not be run and an error outside any test count as failed.
 * Under `scripts/test.mjs` the counts go to the file named by ILIO_TEST_COUNTS, as that script prints the last line;
 * otherwise the line is printed when the process ends, after everything else.
 */
export default class PlainLineReporter {
  onTestRunEnd(modules, errors) {
    const counts = { passed: 0, failed: errors.length, skipped: 0 };
    for (const module of modules) {
      for (const test of module.children.allTests()) counts[stateOf(test)] += 1;
      counts.failed += module.errors().length;
    }
    const file = process.env.ILIO_TEST_COUNTS;
    if (file) writeFileSync(file, JSON.stringify(counts));
    else process.on("exit", () => writeSync(1, `${plainLine(counts)}\n`));
  }
}

// A test that never ran to its end has not passed.
function stateOf(test) {
  const { state } = test.result();
  return state === "pending" ? "failed" : state;
}
