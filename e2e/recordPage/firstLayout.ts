import type { JSHandle, Page } from "playwright-core";

/** Stores the events of a copy in the database's first layout, as the program of that time did, and holds it open. */
export const openFirstLayout = (page: Page, copy: string): Promise<JSHandle<IDBDatabase>> =>
  page.evaluateHandle(async (text) => {
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open("ilio", 1);
      request.onupgradeneeded = () => {
        for (const store of ["rows", "meta", "drafts"]) request.result.createObjectStore(store);
      };
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(new Error("openFirstLayout: cannot open", { cause: request.error }));
    });
    const { events } = JSON.parse(text) as {
      events: { check: string; event: { id: string; device: string; n: number; hlc: string } }[];
    };
    const transaction = db.transaction(["rows", "meta", "drafts"], "readwrite");
    for (const { check, event } of events) {
      const bytes = new TextEncoder().encode(recordPage.canonicalText(event));
      const row = [0, ...bytes, ...check.match(/../g)!.map((hex) => Number.parseInt(hex, 16))];
      transaction.objectStore("rows").put(Uint8Array.from(row), [event.hlc, event.device, event.n, event.id]);
    }
    const { device, n, hlc } = events.at(-1)!.event;
    transaction.objectStore("meta").put({ device, n, hlc }, "device");
    transaction.objectStore("drafts").put("half-done", "session");
    await new Promise((resolve, reject) => {
      transaction.oncomplete = resolve;
      transaction.onabort = () => reject(new Error("openFirstLayout: cannot write", { cause: transaction.error }));
    });
    return db;
  }, copy);
