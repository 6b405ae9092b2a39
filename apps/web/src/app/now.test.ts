import { isAt } from "@ilio/record";
import { afterEach, describe, expect, it, vi } from "vitest";
import { now } from "./now.ts";

describe("now", () => {
  afterEach(() => {
    vi.restoreAllMocks();
    vi.useRealTimers();
  });

  it("is a time as the record stores it", () => {
    expect(isAt(now())).toBe(true);
  });

  it("is UTC where the browser names a zone that it does not know itself", () => {
    vi.useFakeTimers({ now: Date.UTC(2026, 10, 22, 8, 40) });
    const options = Intl.DateTimeFormat().resolvedOptions();
    vi.spyOn(Intl.DateTimeFormat.prototype, "resolvedOptions").mockReturnValue({ ...options, timeZone: "Etc/Unknown" });
    expect(now()).toBe("2026-11-22T08:40+00:00[UTC]");
  });
});
