// @vitest-environment jsdom
import { fireEvent, render, screen } from "@testing-library/react";
import { useState } from "react";
import { beforeEach, describe, expect, it } from "vitest";
import { t, words } from "../app/inApp.fixture.tsx";
import { NrsSlider } from "./NrsSlider.tsx";
import { WordsProvider } from "./words.tsx";

function Asked() {
  const [nrs, setNrs] = useState<number | null>(null);
  return (
    <WordsProvider words={words}>
      <h2 id="asked">Pain</h2>
      <NrsSlider value={nrs} onChange={setNrs} labelledBy="asked" />
    </WordsProvider>
  );
}

const more = () => fireEvent.click(screen.getByRole("button", { name: t("nrs.more") }));
const less = () => fireEvent.click(screen.getByRole("button", { name: t("nrs.less") }));
const slider = () => screen.getByRole("slider", { name: "Pain" });
const said = () => screen.getByRole("status").textContent;

describe("NrsSlider", () => {
  beforeEach(() => {
    render(<Asked />);
  });

  it("starts unset and silent", () => {
    expect(slider().getAttribute("aria-valuetext")).toBe(t("nrs.unset"));
    expect(said()).toBe("");
  });

  it("says value and word after a press of − or +", () => {
    more();
    expect(said()).toBe(`5, ${t("nrs.word", { nrs: 5 })}`);
    less();
    expect(said()).toBe("4, an ache I notice");
  });

  it("leaves a moved slider to speak for itself, so that nothing is said twice", () => {
    more();
    fireEvent.change(slider(), { target: { value: "8" } });
    expect(slider().getAttribute("aria-valuetext")).toBe(`8, ${t("nrs.word", { nrs: 8 })}`);
    expect(said()).toBe("");
    expect(document.querySelectorAll("[aria-live], output, [role=status]")).toHaveLength(1);
  });

  it("stays between 0 and 10", () => {
    for (let i = 0; i < 8; i++) more();
    expect(said()).toContain("10, ");
    for (let i = 0; i < 12; i++) less();
    expect(said()).toContain("0, ");
  });
});
