import { sources } from "@ilio/care";
import { describe, expect, it } from "vitest";
import { sourceHref } from "./sourceHref.ts";

describe("the address of a source", () => {
  it.each([
    ["doi:10.1249/MSS.0b013e3181915670", "https://doi.org/10.1249/MSS.0b013e3181915670"],
    ["PMID 40338112", "https://pubmed.ncbi.nlm.nih.gov/40338112/"],
    ["PMC6609073", "https://pmc.ncbi.nlm.nih.gov/articles/PMC6609073/"],
    ["https://www.ncbi.nlm.nih.gov/books/NBK599210/", "https://www.ncbi.nlm.nih.gov/books/NBK599210/"],
    ["journal: J Orthop Sports Phys Ther 2009", null],
    ["javascript:alert(1)", null],
  ])("of %j is %j", (where, href) => {
    expect(sourceHref(where)).toBe(href);
  });

  it("is one that a browser can read, for each source that has one", () => {
    const hrefs = Object.values(sources).flatMap(({ where }) => sourceHref(where) ?? []);
    expect(hrefs.length).toBeGreaterThan(20);
    expect(hrefs.filter((href) => !URL.canParse(href))).toEqual([]);
  });
});
