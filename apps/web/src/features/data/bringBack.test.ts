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
    expect(await bringBack(record, fileOf(copy))).toEqual({
      said: [{ key: "data.brought", values: { added: 1, alreadyThere: 0 } }],
      erased: null,
    });
    expect((await bringBack(record, fileOf(copy))).said).toEqual([
      { key: "data.brought", values: { added: 0, alreadyThere: 1 } },
    ]);
    expect(record.state().settings.theme).toBe("dark");
  });

  it("leaves out what was erased here after the copy, and brings it back when asked to", async () => {
    const record = await openEmpty();
    await record.append("setting/1", { key: "theme", value: "dark" });
    const copy = await record.exportFile();
    await record.erase();
    const brought = await bringBack(record, fileOf(copy));
    expect(brought).toMatchObject({ said: [], erased: { count: 1 } });
    expect(record.count()).toBe(0);
    expect(await brought.erased?.bring()).toEqual([{ key: "data.brought", values: { added: 1, alreadyThere: 0 } }]);
    expect(record.state().settings.theme).toBe("dark");
    expect((await bringBack(record, fileOf(copy))).erased).toBeNull();
  });

  it("takes at once what is newer than the erasing, and says both", async () => {
    const record = await openEmpty();
    await record.append("setting/1", { key: "theme", value: "dark" });
    const other = await openEmpty();
    await other.importFile(await record.exportFile());
    await record.erase();
    // a clock may show the same millisecond for both
    await vi.waitFor(async () => {
      await other.append("setting/1", { key: "theme", value: "light" });
      const { said, erased } = await bringBack(record, fileOf(await other.exportFile()));
      expect(said).toMatchObject([{ key: "data.brought", values: { alreadyThere: 0 } }]);
      expect(erased?.count).toBeGreaterThan(0);
    });
  });

  it("names what is wrong with another file", async () => {
    expect((await bringBack(await openEmpty(), fileOf("{"))).said).toEqual([
      { key: "import.notJson", values: { path: "file" } },
    ]);
  });

  it("refuses a file over the limit without reading it", async () => {
    const file = fileOf("{");
    Object.defineProperty(file, "size", { value: maxFileSize + 1 });
    const read = vi.spyOn(file, "text");
    expect((await bringBack(await openEmpty(), file)).said).toEqual([
      { key: "import.tooLarge", values: { path: "file", limitMiB: maxFileSize / 2 ** 20 } },
    ]);
    expect(read).not.toHaveBeenCalled();
  });

  it("reads a file at the limit", async () => {
    const file = fileOf("{");
    Object.defineProperty(file, "size", { value: maxFileSize });
    expect((await bringBack(await openEmpty(), file)).said).toMatchObject([{ key: "import.notJson" }]);
  });

  it("says so when the file has gone since it was chosen", async () => {
    const warn = vi.spyOn(console, "warn").mockImplementation(() => undefined);
    const file = fileOf("{}");
    file.text = () => Promise.reject(new DOMException("gone", "NotFoundError"));
    expect((await bringBack(await openEmpty(), file)).said).toEqual([{ key: "data.cannotRead" }]);
    expect(warn).toHaveBeenCalledOnce();
    warn.mockRestore();
  });

  it("rejects when the entries cannot be stored, so that the banner says it", async () => {
    const record = await openEmpty();
    record.close();
    await expect(bringBack(record, fileOf(await oneEntry()))).rejects.toThrow("expected to store");
  });
});
