import { openRecord } from "@ilio/record";
import { loadWords } from "@ilio/words";
import { createRoot } from "react-dom/client";
import "../ui/tokens.css";
import "../ui/shared.css";
import { App } from "./App.tsx";
import { CannotOpen } from "./CannotOpen.tsx";
import { loadLater } from "./lazyPages.ts";
import { startOffline } from "./offline.ts";

const root = createRoot(document.getElementById("ilio")!);
const words = await loadWords("en");
document.documentElement.lang = words.locale;
document.documentElement.dir = words.dir;
const record = await openRecord();
// Without storage nothing could be kept, but the person must still hear what to do.
root.render(record.ok ? <App record={record.value} words={words} /> : <CannotOpen words={words} />);
startOffline();
// So that no later screen keeps anyone waiting. If it fails, it is asked for again when one is opened.
loadLater().catch(() => undefined);
