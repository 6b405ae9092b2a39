import { afterEach, beforeEach } from "vitest";

/**
 * What nobody handled in the running test, oldest first. As in a browser it also reaches the page as
 * "unhandledrejection"; without this, Node would end the test.
 */
export function collectRejections(): readonly unknown[] {
  const problems: unknown[] = [];
  let others: NodeJS.UnhandledRejectionListener[] = [];
  const collect = (problem: unknown) => {
    problems.push(problem);
    window.dispatchEvent(Object.assign(new Event("unhandledrejection"), { reason: problem }));
  };
  beforeEach(() => {
    problems.length = 0;
    others = process.listeners("unhandledRejection");
    process.removeAllListeners("unhandledRejection");
    process.on("unhandledRejection", collect);
  });
  afterEach(() => {
    process.off("unhandledRejection", collect);
    for (const other of others) process.on("unhandledRejection", other);
  });
  return problems;
}
