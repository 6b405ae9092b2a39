// @vitest-environment jsdom
import { cleanup, render } from "@testing-library/react";
import { afterEach, beforeEach, expect, it } from "vitest";
import { words } from "../app/inApp.fixture.tsx";
import { Sheet } from "./Sheet.tsx";
import { WordsProvider } from "./words.tsx";

const calls: string[] = [];

// jsdom has no modal dialogs. These say only when they are called, and whether the dialog then stands in the page.
beforeEach(() => {
  calls.length = 0;
  for (const name of ["showModal", "close"] as const) {
    HTMLDialogElement.prototype[name] = function say() {
      calls.push(`${name}, ${this.isConnected ? "in the page" : "gone"}`);
    };
  }
});
afterEach(() => {
  for (const name of ["showModal", "close"]) Reflect.deleteProperty(HTMLDialogElement.prototype, name);
});

it("closes its dialog while it still stands in the page, so that focus goes back to where it was", () => {
  render(
    <WordsProvider words={words}>
      <Sheet title="Title" onClose={() => undefined}>
        text
      </Sheet>
    </WordsProvider>,
  );
  cleanup();
  expect(calls).toEqual(["showModal, in the page", "close, in the page"]);
});
