import { claimParts, claims, claimWordKeys } from "@ilio/care/claims";
import { describe, expect, it } from "vitest";
import { messages, spoken } from "./catalogue.ts";
import { readingGrade } from "./readingGrade.ts";

/** Reading age 12, as for every screen. */
const highestGrade = 7;

const texts = new Map(messages.map(({ key, text }) => [key, text]));
const ids = claims.map(({ id }) => id);
const textsOf = (id: string) => claimParts.map((part) => texts.get(`claim.${id}.${part}`) ?? "");
const sentencesOf = (text: string) => text.split(/(?<=[.?:;])\s+/);

describe("the words of the claims", () => {
  it("are all there, and none is left over", () => {
    const asked = new Set(claimWordKeys(ids));
    expect([...asked].filter((key) => !texts.has(key))).toEqual([]);
    const shared = /^(claim|claimPage\.(verdict|noModel|moment)|learnPage\.topic)\./;
    expect([...texts.keys()].filter((key) => shared.test(key) && !asked.has(key))).toEqual([]);
  });

  it("say each thing once: no two claims share a sentence", () => {
    const places = new Map<string, string[]>();
    for (const id of ids) {
      for (const sentence of textsOf(id).flatMap(sentencesOf)) {
        const plain = sentence.toLowerCase().replace(/[^a-z ]/g, "");
        places.set(plain, [...(places.get(plain) ?? []), id]);
      }
    }
    expect(places.size).toBeGreaterThan(350);
    expect([...places].filter(([, found]) => found.length > 1)).toEqual([]);
  });

  it.each(ids)("can be read at the age of twelve: %s", (id) => {
    expect(readingGrade(textsOf(id).map(spoken), new Set(["psoas"])).grade).toBeLessThanOrEqual(highestGrade);
  });

  it("put the statement in one sentence", () => {
    const said = ids.map((id) => texts.get(`claim.${id}.said`) ?? "");
    expect(said.filter((text) => !/^[^.?!]+\.$/.test(text))).toEqual([]);
  });

  it("type no number of the model: only research has figures, in words", () => {
    expect(ids.filter((id) => textsOf(id).some((text) => /\d/.test(text)))).toEqual([]);
  });

  it("never teach to press on one's own belly, and speak against no medicine that a doctor chose", () => {
    const all = ids.flatMap(textsOf).flatMap(sentencesOf);
    const pressing = all.filter((sentence) => /\bpress\b.*\bbelly\b/i.test(sentence));
    expect(pressing.filter((sentence) => !/^Do not /.test(sentence))).toEqual([]);
    const stopping = /\b(stop|leave out|do without|avoid) (taking|your|a|the) (medicine|tablet|painkiller)/i;
    expect(all.filter((sentence) => stopping.test(sentence) && !/\bnever\b|\bbefore\b/.test(sentence))).toEqual([]);
    for (const id of ["home-measures-no-medicine", "tramadol-for-a-pull", "stretch-after-a-painkiller"]) {
      expect(texts.get(`claim.${id}.instead`)).toMatch(/as you were told|what your doctor/);
    }
  });
});
