// @vitest-environment jsdom
import { tones } from "@ilio/figure/look";
import { afterEach, describe, expect, it } from "vitest";
import { themeColours } from "../features/body3d/themeColours.ts";
import { openEmpty } from "./inApp.fixture.tsx";
import { showTone } from "./showTone.ts";

const { documentElement: root } = document;
const shown = (name: string) => root.style.getPropertyValue(name);
afterEach(() => {
  root.removeAttribute("style");
  delete root.dataset.tone;
});

describe("the person's tone", () => {
  it("colours all pictures, on light and on dark, and the body in 3D; at once when it is chosen", async () => {
    const record = await openEmpty();
    expect(themeColours().tone).toBeUndefined();
    showTone(record);
    expect(shown("--fig-skin")).toBe(tones.tone2.picture.light.skin);
    await record.append("figure/1", { build: "slim", tone: "tone5" });
    const { light, dark } = tones.tone5.picture;
    expect([shown("--fig-skin"), shown("--fig-hair"), shown("--fig-line")]).toEqual([
      light.skin,
      light.hair,
      light.line,
    ]);
    expect([shown("--dark-skin"), shown("--dark-hair"), shown("--dark-line")]).toEqual([
      dark.skin,
      dark.hair,
      dark.line,
    ]);
    expect(themeColours().tone).toBe("tone5");
  });

  it("of a newer program is shown as the first one", async () => {
    const record = await openEmpty();
    await record.append("figure/1", { build: "slim", tone: "a-later-one" });
    showTone(record);
    expect(root.dataset.tone).toBe("tone2");
  });
});
