import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type CopyHandle, digestHeld, digestOf, writeBytes } from "./copiesFile.ts";

const bytes = new TextEncoder().encode("new");

/** A file that fails as a disk or a browser may: on purpose no real one does that. Real files are written in e2e. */
function failing(at: "getFile" | "createWritable" | "write" | "close", name: string) {
  const fail = (step: string) =>
    step === at ? Promise.reject(new DOMException("expected to fail", name)) : Promise.resolve();
  const abort = vi.fn<() => Promise<void>>().mockResolvedValue(undefined);
  const handle = {
    getFile: async () => {
      await fail("getFile");
      return new Blob(["old"]);
    },
    createWritable: async () => {
      await fail("createWritable");
      return { write: () => fail("write"), close: () => fail("close"), abort };
    },
  };
  return { handle: handle as unknown as CopyHandle, abort };
}

describe("a file that cannot be written", () => {
  beforeEach(() => {
    vi.spyOn(console, "warn").mockImplementation(() => undefined);
  });
  afterEach(() => {
    vi.restoreAllMocks();
  });

  it.each([
    ["createWritable", "NotFoundError", "gone"],
    ["createWritable", "NotAllowedError", "notAllowed"],
    ["createWritable", "SecurityError", "notAllowed"],
    ["createWritable", "NoModificationAllowedError", "failed"],
    ["write", "QuotaExceededError", "full"],
    ["close", "QuotaExceededError", "full"],
    ["close", "AbortError", "failed"],
  ] as const)("says so: %s, %s", async (at, name, problem) => {
    const { handle, abort } = failing(at, name);
    expect(await writeBytes(handle, bytes)).toBe(problem);
    // given up, so that the old file stays
    expect(abort).toHaveBeenCalledTimes(at === "createWritable" ? 0 : 1);
    expect(console.warn).toHaveBeenCalledOnce();
  });

  it.each([
    ["NotFoundError", "gone"],
    ["NotAllowedError", "notAllowed"],
    ["NotReadableError", "failed"],
  ] as const)("says so when it cannot be read either: %s", async (name, problem) => {
    expect(await digestHeld(failing("getFile", name).handle)).toEqual({ ok: false, error: problem });
    expect(console.warn).toHaveBeenCalledOnce();
  });
});

describe("digestOf", () => {
  it("is SHA-256 as hex", async () => {
    expect(await digestOf(new TextEncoder().encode("abc"))).toBe(
      "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
    );
  });
});
