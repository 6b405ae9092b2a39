import type { MovementDone } from "@ilio/record";
import { describe, expect, it } from "vitest";
import { becameOf } from "./becameOf.ts";

const of = (...outcomes: readonly MovementDone["outcome"][]) => becameOf(outcomes.map((outcome) => ({ outcome })));

describe("what became of a movement", () => {
  it("is that of its sides where they agree, and in part where one was left", () => {
    expect(of("done", "done")).toBe("done");
    expect(of("done", "notReached")).toBe("partly");
    expect(of("skipped", "notReached")).toBe("partly");
    expect(of("notReached")).toBe("notReached");
  });

  it("is pain first, whatever the other side was", () => {
    expect(of("done", "hurt")).toBe("hurt");
    expect(of("swapped", "notReached")).toBe("swapped");
  });

  it("refuses a movement without lines", () => {
    expect(() => becameOf([])).toThrow("expected at least one line");
  });
});
