import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { allNo, anyAnswers, authored, patient, property } from "../answers/answers.fixture.ts";
import { triage } from "../triage/triage.ts";
import { massage, massageDoctorFirst, massagePreparations, massageTellings, massageWordKeys } from "./massage.ts";
import { massageOffer, massageReasonKey } from "./massageOffer.ts";
import { sources } from "./sources.ts";

const asked = massage.contraindications.map(({ key }) => key).filter((key) => key !== "age-from-65");

describe("the massage", () => {
  it("rests on known sources, and on a reason for each person it is not for", () => {
    for (const key of massage.evidence.sources) expect(sources).toHaveProperty(key);
    for (const { basis } of massage.contraindications) {
      expect(("source" in basis ? sources[basis.source].citation : basis.ownChoice).length).toBeGreaterThan(20);
    }
    expect(new Set(massage.contraindications.map(({ key }) => key)).size).toBe(massage.contraindications.length);
    expect(massage.evidence.grade).toBe("weak");
  });

  it("knows every reason of the evidence against pressing the belly", () => {
    // what is asked, what is told to a doctor; children are stopped by triage
    expect(asked).toEqual(expect.arrayContaining(["beating-belly", "blood-thinner", "pregnant", "recent-surgery"]));
    expect(asked).toEqual(expect.arrayContaining(["hernia", "fever-or-sweats"]));
    expect(massageDoctorFirst).toEqual(
      expect.arrayContaining(["bowel-illness", "kidney-stone", "coil-pain", "lump", "bleeding-illness"]),
    );
    expect(massagePreparations).toContain("not-own-belly");
    expect(massageTellings).toContain("medicines");
  });

  it("asks for each of its words once", () => {
    expect(new Set(massageWordKeys).size).toBe(massageWordKeys.length);
  });
});

describe("massageOffer", () => {
  it("offers it to an adult with no reason against it", () => {
    expect(massageOffer(allNo, authored)).toEqual({ offered: "yes", because: [] });
  });

  it.each(asked)("never offers it outright on yes, not sure or no answer to %s", (key) => {
    const { [key]: _, ...unanswered } = allNo;
    for (const [answers, answer] of [
      [{ ...allNo, [key]: "yes" }, "yes"],
      [{ ...allNo, [key]: "notSure" }, "notSure"],
      [unanswered, "missing"],
    ] as const) {
      const { offered, because } = massageOffer(answers, authored);
      expect(because).toContainEqual({ key, answer });
      expect(offered).toBe(triage(answers, authored).exercise === "stop" ? "no" : "askFirst");
    }
  });

  it.each([
    [1960, { offered: "askFirst", because: [{ key: "age-from-65", answer: "yes" }] }],
    [1961, { offered: "askFirst", because: [{ key: "age-from-65", answer: "notSure" }] }],
    [1962, { offered: "yes", because: [] }],
  ])("asks a doctor first from 65: born in %i", (year, offer) => {
    expect(massageOffer({ ...allNo, "birth-year": year }, authored)).toEqual(offer);
  });

  it("is no offer to a child, nor to anyone whom triage stops", () => {
    expect(massageOffer({ ...allNo, "birth-year": 2012 }, authored).offered).toBe("no");
    expect(massageOffer({ ...allNo, "saddle-bladder-bowel": "yes" }, authored).offered).toBe("no");
  });

  it("is never freer than triage, and never an outright yes beside a reason", { ...patient }, () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const { offered, because } = massageOffer(answers, authored);
        expect(offered === "no").toBe(triage(answers, authored).exercise === "stop");
        expect(offered === "yes" && because.length > 0).toBe(false);
        expect(offered === "askFirst" && because.length === 0).toBe(false);
      }),
      property,
    );
  });

  it("names each reason by the words of its question", () => {
    expect(massage.contraindications.map(({ key }) => massageReasonKey(key))).toEqual(
      expect.arrayContaining(["condition.hernia", "sign.beating-belly", "massage.age-from-65"]),
    );
  });
});
