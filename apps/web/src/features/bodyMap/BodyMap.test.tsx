// @vitest-environment jsdom
import { bodyAreas } from "@ilio/care";
import { fireEvent, render, screen } from "@testing-library/react";
import { useState } from "react";
import { beforeEach, describe, expect, it } from "vitest";
import { t, words } from "../../app/inApp.fixture.tsx";
import { WordsProvider } from "../../ui/words.tsx";
import { BodyMap } from "./BodyMap.tsx";
import { type Marks, noMarks } from "./marks.ts";
import { figureHeight, figureWidth, spots, type View } from "./shapes.ts";

let now: Marks = noMarks;

function Asked({ onMarks }: { readonly onMarks: (marks: Marks) => void }) {
  const [marks, setMarks] = useState(noMarks);
  const change = (next: Marks) => {
    setMarks(next);
    onMarks(next);
  };
  return (
    <WordsProvider words={words}>
      <BodyMap marks={marks} onChange={change} />
    </WordsProvider>
  );
}

const nameOf = (area: string, half: "left" | "right" | "both", feeling = t("feeling.pain")) =>
  t("map.spot", { area, half, feeling });
const press = (name: string) => fireEvent.click(screen.getByRole("button", { name }));
const isPressed = (name: string) => screen.getByRole("button", { name }).getAttribute("aria-pressed");

describe("the body map", () => {
  beforeEach(() => {
    now = noMarks;
    render(
      <Asked
        onMarks={(marks) => {
          now = marks;
        }}
      />,
    );
  });

  it("marks and takes back one place of one half", () => {
    const calf = nameOf(t("body.calf"), "left");
    expect(isPressed(calf)).toBe("false");
    press(calf);
    expect(isPressed(calf)).toBe("true");
    expect([...now]).toEqual(["pain-calf/left"]);
    press(calf);
    expect(now).toEqual(noMarks);
  });

  it("keeps pain and tingling of the same place apart, and says both in words", () => {
    press(nameOf(t("body.calf"), "left"));
    fireEvent.click(screen.getByRole("radio", { name: t("feeling.tingling") }));
    const tingling = nameOf(t("body.calf"), "left", t("feeling.tingling"));
    expect(isPressed(tingling)).toBe("false");
    press(tingling);
    expect([...now]).toEqual(["pain-calf/left", "tingling-calf/left"]);
    const place = t("map.place", { area: t("body.calf"), side: "left" });
    expect(screen.getByRole("status").textContent).toBe(
      `${t("map.felt", { feeling: t("feeling.pain"), places: place })} ` +
        t("map.felt", { feeling: t("feeling.tingling"), places: place }),
    );
  });

  it("has the same in a list, with both sides at one tap", () => {
    press(nameOf(t("body.back"), "right"));
    press(t("map.asList"));
    expect(isPressed(nameOf(t("body.back"), "right"))).toBe("true");
    expect(isPressed(nameOf(t("body.back"), "both"))).toBe("false");
    press(nameOf(t("body.back"), "both"));
    expect(now.size).toBe(2);
    press(t("map.asPicture"));
    expect(isPressed(nameOf(t("body.back"), "left"))).toBe("true");
  });

  it("can be cleared", () => {
    press(nameOf(t("body.groin"), "left"));
    press(t("map.clear"));
    expect(screen.getByRole("status").textContent).toBe(t("map.nothing"));
  });
});

describe("the areas on the figures", () => {
  const views: readonly View[] = ["front", "back"];
  // A phone of 390 px leaves 190 px to a figure.
  const px = 190 / figureWidth;

  it("are no smaller than a finger, inside the picture, and never on top of each other", () => {
    for (const view of views) {
      const boxes = spots[view].map(({ hit: [x, y, width, height] }) => ({ x, y, right: x + width, foot: y + height }));
      for (const { x, y, right, foot } of boxes) {
        expect((right - x) * px).toBeGreaterThanOrEqual(44);
        expect((foot - y) * px).toBeGreaterThanOrEqual(44);
        expect([x >= 0, y >= 0, right <= figureWidth / 2, foot <= figureHeight]).not.toContain(false);
      }
      for (const [i, a] of boxes.entries()) {
        for (const b of boxes.slice(i + 1)) {
          expect(a.right <= b.x || b.right <= a.x || a.foot <= b.y || b.foot <= a.y).toBe(true);
        }
      }
    }
  });

  it("are each a button once", () => {
    const buttons = views.flatMap((view) => spots[view].filter(({ again }) => again !== true).map(({ area }) => area));
    expect(new Set(buttons).size).toBe(buttons.length);
    expect(buttons.toSorted()).toEqual(bodyAreas.toSorted());
  });
});
