import "fake-indexeddb/auto";
import { openRecord, type PersonRecord } from "@ilio/record";
import { loadWords } from "@ilio/words";
import { act, type RenderResult, render } from "@testing-library/react";
import { IDBFactory } from "fake-indexeddb";
import { type ReactNode, Suspense } from "react";
import { vi } from "vitest";
import { Router } from "wouter";
import { useHashLocation } from "wouter/use-hash-location";
import { WordsProvider } from "../ui/words.tsx";
import { RecordProvider } from "./person.tsx";

export const words = await loadWords("en");
export const { t } = words;

/** An open record of its own, with nothing in it and no other tabs. */
export async function openEmpty(indexedDB = new IDBFactory()): Promise<PersonRecord> {
  const opened = await openRecord({ indexedDB, channel: null });
  if (!opened.ok) throw new Error(`openEmpty: expected a record, got "${opened.error.type}".`);
  return opened.value;
}

/** What a browser has and jsdom lacks: here nothing is ever seen, resized or scrolled. */
function stubScreen(): void {
  class NothingSeen {
    observe(): void {}
    disconnect(): void {}
  }
  vi.stubGlobal("IntersectionObserver", NothingSeen);
  vi.stubGlobal("ResizeObserver", NothingSeen);
  vi.stubGlobal("scrollTo", () => undefined);
}

/** Draws it as the app does: with words, the record, and the address behind the `#`. */
export function drawInApp(element: ReactNode, record: PersonRecord): RenderResult {
  stubScreen();
  return render(
    <WordsProvider words={words}>
      <RecordProvider record={record}>
        <Router hook={useHashLocation}>
          <Suspense>{element}</Suspense>
        </Router>
      </RecordProvider>
    </WordsProvider>,
  );
}

/** The same for a screen that waits for a part of the words, or for what the record has noted: until it is there. */
export async function drawWaiting(element: ReactNode, record: PersonRecord): Promise<RenderResult> {
  const drawn = await act(async () => drawInApp(<Suspense>{element}</Suspense>, record));
  // the part's file, then the notes, then the screen
  for (let turns = 0; turns < 3; turns++) await act(async () => new Promise((done) => setTimeout(done, 20)));
  return drawn;
}
