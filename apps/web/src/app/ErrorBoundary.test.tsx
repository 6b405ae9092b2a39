// @vitest-environment jsdom
import { act, screen } from "@testing-library/react";
import { useEffect } from "react";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { Link, Route } from "wouter";
import { ErrorBoundary } from "./ErrorBoundary.tsx";
import { drawInApp, openEmpty, t } from "./inApp.fixture.tsx";
import { MissingPart } from "./part.ts";

function Broken(): never {
  throw new Error("cannot be drawn");
}

function Gone(): never {
  throw new MissingPart("no longer there");
}

function Data() {
  useEffect(() => {
    document.title = "data";
  }, []);
  return <Link href="/">data</Link>;
}

/** Does what leads to an address, and waits until the app has noticed; the event of a way gone before may still be to come. */
const leaveFor = (hash: string, go: () => void) =>
  act(async () => {
    const left = new Promise<void>((done) => {
      const hear = () => {
        if (location.hash !== hash) return;
        window.removeEventListener("hashchange", hear);
        done();
      };
      window.addEventListener("hashchange", hear);
    });
    go();
    await left;
  });

describe("a screen that cannot be drawn", () => {
  beforeEach(async () => {
    // React reports every caught error there.
    vi.spyOn(console, "error").mockImplementation(() => undefined);
    location.hash = "/broken";
    drawInApp(
      <ErrorBoundary>
        <Route path="/broken" component={Broken} />
        <Route path="/gone" component={Gone} />
        <Route path="/data" component={Data} />
      </ErrorBoundary>,
      await openEmpty(),
    );
  });

  it("says so, and what to do in an emergency", () => {
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe(t("problem.headline"));
    expect(screen.getByText(t("cannotOpen.emergency"))).toBeTruthy();
  });

  it("has a link that leads to the data, where a copy can be saved", async () => {
    await leaveFor("#/data", () => screen.getByRole("link", { name: t("tab.data") }).click());
    expect(location.hash).toBe("#/data");
    expect(screen.getByRole("link", { name: "data" })).toBeTruthy();
    expect(screen.queryByText(t("problem.headline"))).toBeNull();
  });

  it("because a part of the program is gone asks to reload, and other screens still open", async () => {
    await leaveFor("#/gone", () => (location.hash = "/gone"));
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe(t("problem.missing.headline"));
    expect(screen.getByRole("button", { name: t("problem.reload") })).toBeTruthy();
    await leaveFor("#/data", () => (location.hash = "/data"));
    expect(screen.getByRole("link", { name: "data" })).toBeTruthy();
  });
});
