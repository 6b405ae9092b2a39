import { describe, expect, it } from "vitest";
import { emergencyNumbers, likelyCountry } from "./emergencyNumbers.ts";

describe("likelyCountry", () => {
  it.each([
    [["de-AT", "en-US"], "AT"],
    [["de", "en-GB"], "GB"],
    [["zh-CN", "fr-FR"], "FR"],
    [["zh-CN"], undefined],
    [[], undefined],
  ])("of %j is %s", (languages, country) => {
    expect(likelyCountry(languages)).toBe(country);
  });

  it.each(["en_US", "C", "", "de-AT-"])("skips %j, which is no language tag", (tag) => {
    expect(likelyCountry([tag])).toBeUndefined();
    expect(likelyCountry([tag, "sv-SE"])).toBe("SE");
  });
});

describe("emergencyNumbers", () => {
  it("has each country once, with a number and a source", () => {
    const countries = emergencyNumbers.map(({ country }) => country);
    expect(new Set(countries).size).toBe(countries.length);
    for (const { country, number, source } of emergencyNumbers) {
      expect(country).toMatch(/^[A-Z]{2}$/);
      expect(number).toMatch(/^\d{3}$/);
      expect(source).not.toBe("");
    }
  });
});
