import { openRecord } from "@ilio/record";
import { loadWords } from "@ilio/words";
import type { ComponentProps } from "react";
import { createRoot } from "react-dom/client";
import "../ui/tokens.css";
import "../ui/shared.css";
import { App } from "./App.tsx";
import { CannotOpen } from "./CannotOpen.tsx";
import { loadLater } from "./lazyPages.ts";
import { outdated } from "./outdated.ts";

/**
 * Names this build. What the rules of one build made of the entries must not be trusted by another: a rule that was put
 * right would show the wrong result for years, as sealed months are not read again. The address of this file holds a hash
 * of its text, and that holds the names, so the hashes, of all other files: any change in code gives another name, and
 * the same code the same one. Under a development server files have no hash, and each start counts as another build.
 */
const program = import.meta.env.DEV ? `dev ${Date.now()}` : import.meta.url;

const root = createRoot(document.getElementById("ilio")!);
const words = await loadWords("en");
document.documentElement.lang = words.locale;
document.documentElement.dir = words.dir;
/** Without the record nothing could be kept, but the person must still hear what to do. */
const say = (why: ComponentProps<typeof CannotOpen>["why"]) => root.render(<CannotOpen words={words} why={why} />);

const record = await openRecord({
  program,
  onBlocked: () => say("blocked"),
  onOutdated: () => outdated.set(true),
});
if (record.ok) root.render(<App record={record.value} words={words} />);
else {
  console.warn(`record: expected to open it, got "${record.error.type}":`, record.error.cause);
  say(record.error.type);
}

// So that no later screen keeps anyone waiting. If it fails, it is asked for again when one is opened.
loadLater().then(
  ({ keepRecord, showTone, startOffline, startUpkeep }) => {
    startOffline();
    if (!record.ok) return;
    showTone(record.value);
    startUpkeep(record.value);
    keepRecord(record.value);
  },
  (problem: unknown) => console.warn("later: expected the other screens to load, got", problem),
);
