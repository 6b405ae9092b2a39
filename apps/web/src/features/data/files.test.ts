// @vitest-environment jsdom
import { emptyState } from "@ilio/record";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { answersFile, download } from "./files.ts";

describe("download", () => {
  const revoke = vi.fn<(url: string) => void>();
  const clicked: { readonly href: string; readonly name: string }[] = [];

  beforeEach(() => {
    vi.useFakeTimers();
    clicked.length = 0;
    revoke.mockClear();
    // jsdom has no addresses for blobs, and a click that follows one would leave the page
    Object.assign(URL, { createObjectURL: () => "blob:one", revokeObjectURL: revoke });
    vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function note(this: HTMLAnchorElement) {
      clicked.push({ href: this.href, name: this.download });
    });
  });

  it("keeps the file for the browser to read after the click, and lets it go later", () => {
    download("ilio-record.json", "{}");
    expect(clicked).toEqual([{ href: "blob:one", name: "ilio-record.json" }]);
    vi.advanceTimersByTime(59_999);
    expect(revoke).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(revoke).toHaveBeenCalledExactlyOnceWith("blob:one");
  });
});

describe("answersFile", () => {
  it("refuses a record without answers", () => {
    expect(() => answersFile(emptyState)).toThrow("expected at least one answer, got none");
  });
});
