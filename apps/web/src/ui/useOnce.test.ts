// @vitest-environment jsdom
import { renderHook } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { useOnce } from "./useOnce.ts";

/** An action that ends when the test says so. */
function slowAction() {
  const runs: { readonly end: () => void; readonly fail: (problem: Error) => void; readonly said: string }[] = [];
  const action = (said: string) => new Promise<void>((end, fail) => runs.push({ end, fail, said }));
  return { runs, action };
}

describe("useOnce", () => {
  it("runs once for two calls, even when a drawing lies between them", async () => {
    const { runs, action } = slowAction();
    const { result, rerender } = renderHook(() => useOnce(action));
    const first = result.current("one");
    await result.current("two");
    rerender();
    await result.current("three");
    expect(runs.map(({ said }) => said)).toEqual(["one"]);
    runs[0]?.end();
    await expect(first).resolves.toBeUndefined();
  });

  it("runs again after the first run has ended", async () => {
    const { runs, action } = slowAction();
    const { result } = renderHook(() => useOnce(action));
    const first = result.current("one");
    runs[0]?.end();
    await first;
    void result.current("two");
    expect(runs.map(({ said }) => said)).toEqual(["one", "two"]);
  });

  it("hands a rejection to the caller and runs again after it", async () => {
    const { runs, action } = slowAction();
    const { result } = renderHook(() => useOnce(action));
    const first = result.current("one");
    runs[0]?.fail(new Error("disk full"));
    await expect(first).rejects.toThrow("disk full");
    void result.current("two");
    expect(runs).toHaveLength(2);
  });

  it("also runs again after an action that throws before it waits", async () => {
    let calls = 0;
    const { result } = renderHook(() =>
      useOnce(() => {
        calls += 1;
        throw new Error("at once");
      }),
    );
    await expect(result.current()).rejects.toThrow("at once");
    await expect(result.current()).rejects.toThrow("at once");
    expect(calls).toBe(2);
  });
});
