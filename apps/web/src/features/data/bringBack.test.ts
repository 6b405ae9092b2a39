// @vitest-environment jsdom
import { maxFileSize } from "@ilio/record";
import { describe, expect, it, vi } from "vitest";
import { openEmpty } from "../../app/inApp.fixture.tsx";
import { bringBack } from "./bringBack.ts";

const fileOf = (text: string) => new File([text], "ilio-record.json");

async function oneEntry(): Promise<string> {
  const record = await openEmpty();
  await record.append("setting/1", { key: "theme", value: "dark" });
  return record.exportFile();
}

describe("bringBack", () => {
  it("takes the entries of a saved copy once", async () => {
    const record = await openEmpty();
    const copy = await oneEntry();
    expect(await bringBack(record, fileOf(copy))).toEqual([
      { key: "data.brought", values: { added: 1, alreadyThere: 0 } },
    ]);
    expect(await bringBack(record, fileOf(copy))).toEqual([
      { key: "data.brought", values: { added: 0, alreadyThere: 1 } },
    ]);
    expect(record.state().settings.theme).toBe("dark");
  });

  it("names what is wrong with another file", async () => {
    expect(await bringBack(await openEmpty(), fileOf("{"))).toEqual([
      { key: "import.notJson", values: { path: "file" } },
    ]);
  });

  it("refuses a file over the limit without reading it", async () => {
    const file = fileOf("{");
    Object.defineProperty(file, "size", { value: maxFileSize + 1 });
    const read = vi.spyOn(file, "text");
    expect(await bringBack(await openEmpty(), file)).toEqual([
      { key: "import.tooLarge", values: { path: "file", limitMiB: 64 } },
    ]);
    expect(read).not.toHaveBeenCalled();
  });

  it("reads a file at the limit", async () => {
    const file = fileOf("{");
    Object.defineProperty(file, "size", { value: maxFileSize });
    expect(await bringBack(await openEmpty(), file)).toMatchObject([{ key: "import.notJson" }]);
  });

  it("says so when the file has gone since it was chosen", async () => {
    const warn = vi.spyOn(console, "warn").mockImplementation(() => undefined);
    const file = fileOf("{}");
    file.text = () => Promise.reject(new DOMException("gone", "NotFoundError"));
    expect(await bringBack(await openEmpty(), file)).toEqual([{ key: "data.cannotRead" }]);
    expect(warn).toHaveBeenCalledOnce();
    warn.mockRestore();
  });

  it("rejects when the entries cannot be stored, so that the banner says it", async () => {
    const record = await openEmpty();
    record.close();
    await expect(bringBack(record, fileOf(await oneEntry()))).rejects.toThrow("expected to store");
  });
});
