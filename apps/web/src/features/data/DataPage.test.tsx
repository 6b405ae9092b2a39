// @vitest-environment jsdom
import { createHash } from "node:crypto";
import { type PersonRecord, StoreError } from "@ilio/record";
import { act, fireEvent, screen, waitFor } from "@testing-library/react";
import { IDBFactory } from "fake-indexeddb";
import { describe, expect, it, vi } from "vitest";
import { drawInApp, openEmpty, t } from "../../app/inApp.fixture.tsx";
import { collectRejections } from "../../app/rejections.fixture.ts";
import DataPage from "./DataPage.tsx";

const rejections = collectRejections();
const said = () => screen.getByRole("status").textContent;
const store = (record: PersonRecord) => record.append("setting/1", { key: "theme", value: "dark" });

function bring(text: string): Promise<boolean> {
  const files = [new File([text], "ilio-record.json")];
  return act(async () => fireEvent.change(screen.getByLabelText(t("data.bring")), { target: { files } }));
}

/** A copy whose entry has a type that only a newer Ilio knows. */
async function newerCopy(): Promise<string> {
  const record = await openEmpty();
  await store(record);
  const copy = (await record.exportFile()).replace('"setting/1"', '"setting/9"');
  const event = /"event":(.*)\}\],"format"/.exec(copy)?.[1] ?? "";
  const check = createHash("sha256").update(event).digest("hex").slice(0, 16);
  return copy.replace(/"check":"\w+"/, `"check":"${check}"`);
}

/** Changes the stored entries: cut short as a disk may, or with the first byte of a newer Ilio's. */
async function changeRows(factory: IDBFactory, change: (row: Uint8Array) => Uint8Array): Promise<void> {
  const db = await new Promise<IDBDatabase>((resolve) => {
    const request = factory.open("ilio");
    request.onsuccess = () => resolve(request.result);
  });
  const tx = db.transaction("rows", "readwrite");
  const rows = tx.objectStore("rows").openCursor();
  rows.onsuccess = () => {
    rows.result?.update(change(rows.result.value as Uint8Array));
    rows.result?.continue();
  };
  await new Promise<void>((resolve) => {
    tx.oncomplete = () => resolve();
  });
  db.close();
}

describe("the data page", () => {
  it("says in one live region what was brought back, also what it cannot read yet", async () => {
    drawInApp(<DataPage />, await openEmpty());
    expect(said()).toBe("");
    await bring(await newerCopy());
    const brought = t("data.brought", { added: 1, alreadyThere: 0 });
    await waitFor(() => expect(said()).toBe(`${brought} ${t("data.unknownKept", { count: 1 })}`));
  });

  it("no longer says that it reads when the entries cannot be stored", async () => {
    const copy = await newerCopy();
    const record = await openEmpty();
    drawInApp(<DataPage />, record);
    await screen.findByText(t("copy.never"));
    record.close();
    await bring(copy);
    await waitFor(() => expect(rejections).toEqual([expect.any(StoreError)]));
    expect(said()).toBe("");
  });

  it("says how many entries could not be read", async () => {
    const factory = new IDBFactory();
    const before = await openEmpty(factory);
    await store(before);
    before.close();
    await changeRows(factory, (row) => row.slice(0, 12));
    drawInApp(<DataPage />, await openEmpty(factory));
    expect(screen.getByText(t("data.damaged", { count: 1 }))).toBeTruthy();
    expect(screen.getByText(t("data.count", { count: 0 }))).toBeTruthy();
  });

  it("keeps entries that only a newer Ilio can read: they can be saved, not let go", async () => {
    const factory = new IDBFactory();
    const before = await openEmpty(factory);
    await store(before);
    before.close();
    await changeRows(factory, (row) => new Uint8Array([1, ...row.slice(1)]));
    Object.assign(URL, { createObjectURL: () => "blob:one", revokeObjectURL: () => undefined });
    vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(() => undefined);
    drawInApp(<DataPage />, await openEmpty(factory));
    expect(screen.getByText(t("data.newer", { count: 1 }))).toBeTruthy();
    fireEvent.click(screen.getByRole("button", { name: t("data.damaged.save") }));
    await waitFor(() => expect(said()).toBe(t("data.damaged.saved")));
    expect(screen.queryByRole("button", { name: t("data.damaged.letGo") })).toBeNull();
  });

  it("says nothing of it when all can be read", async () => {
    const record = await openEmpty();
    await store(record);
    drawInApp(<DataPage />, record);
    expect(screen.queryByText(t("data.damaged", { count: 1 }))).toBeNull();
    expect(screen.getByText(t("data.count", { count: 1 }))).toBeTruthy();
  });
});
