// @vitest-environment jsdom
import { act, render } from "@testing-library/react";
import { useRef } from "react";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { useAllSeen } from "./useAllSeen.ts";

/** Stands for the browser's own, which jsdom lacks: remembers what it was asked, and reports when the test says so. */
class Watched {
  static last: Watched;
  readonly rows: Element[] = [];
  readonly report: IntersectionObserverCallback;
  readonly options: IntersectionObserverInit;
  constructor(report: IntersectionObserverCallback, options: IntersectionObserverInit) {
    this.report = report;
    this.options = options;
    Watched.last = this;
  }
  observe(row: Element): void {
    this.rows.push(row);
  }
  disconnect(): void {}
}

let resize: () => void;
class Sized {
  constructor(report: () => void) {
    resize = report;
  }
  observe(): void {}
  disconnect(): void {}
}

const sees = (name: string, intersectionRatio: number) =>
  act(() => {
    const target = document.getElementById(name)!;
    const entry = { target, intersectionRatio, isIntersecting: true } as unknown as IntersectionObserverEntry;
    Watched.last.report([entry], Watched.last as unknown as IntersectionObserver);
  });

let matHeight = 0;

function Listed() {
  const list = useRef<HTMLDivElement>(null);
  const allSeen = useAllSeen(list);
  return (
    <>
      <div ref={list}>
        <p data-row id="one" />
        <p data-row id="two" />
      </div>
      <div
        data-covers
        style={{ position: "sticky", bottom: "70px" }}
        ref={(mat) =>
          void (mat && Object.defineProperty(mat, "offsetHeight", { configurable: true, get: () => matHeight }))
        }
      />
      <nav data-covers style={{ position: "absolute", bottom: "0px" }} />
      <output>{String(allSeen)}</output>
    </>
  );
}

const allSeen = () => document.querySelector("output")?.textContent;

describe("useAllSeen", () => {
  beforeEach(() => {
    vi.stubGlobal("IntersectionObserver", Watched);
    vi.stubGlobal("ResizeObserver", Sized);
    matHeight = 152;
    render(<Listed />);
    act(() => resize());
  });

  it("leaves out what the sticky mat covers, at its height now", () => {
    expect(Watched.last.options.rootMargin).toBe("0px 0px -222px 0px");
    matHeight = 190.5;
    act(() => resize());
    expect(Watched.last.options.rootMargin).toBe("0px 0px -261px 0px");
  });

  it("is true once each row has been on screen, and not before", () => {
    sees("one", 0.95);
    expect(allSeen()).toBe("false");
    sees("two", 0.89);
    expect(allSeen()).toBe("false");
    sees("two", 0.9);
    expect(allSeen()).toBe("true");
  });

  it("remembers what was seen when the mat changes its height", () => {
    sees("one", 1);
    act(() => resize());
    expect(Watched.last.rows.map(({ id }) => id)).toEqual(["two"]);
    expect([...document.querySelectorAll("[data-seen]")].map(({ id }) => id)).toEqual(["one"]);
    sees("two", 1);
    expect(allSeen()).toBe("true");
  });
});
