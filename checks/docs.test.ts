import { existsSync } from "node:fs";
import { join, posix } from "node:path";
import { describe, expect, it } from "vitest";
import { files, read, root } from "./repository.ts";

const pages = files(".", /\.md$/);
const isThere = (path: string) => existsSync(join(root, path));

describe("the documents", () => {
  it.each(pages)("%s links to pages that exist", (page) => {
    const links = [...read(page).matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)|\bsrc="([^"]+)"/g)].map(
      ([, a, b]) => a ?? b ?? "",
    );
    const broken = links
      .filter((link) => !/^[a-z]+:/.test(link))
      .filter((link) => !isThere(posix.join(posix.dirname(page), link)));
    expect(broken).toEqual([]);
  });

  it.each(pages)("%s names files of ours that exist", (page) => {
    const named = [...read(page).matchAll(/`((?:apps|packages|checks|e2e|docs|examples|scripts)\/[\w./@-]+\.\w+)`/g)];
    expect(named.map(([, path = ""]) => path).filter((path) => !isThere(path))).toEqual([]);
  });

  it("hold no decision longer than a page", () => {
    const long = files("docs/decisions", /\.md$/).filter((path) => read(path).split("\n").length > 61);
    expect(long).toEqual([]);
  });
});

describe("the safety page", () => {
  const hazards = read("docs/safety.md").split("## Hazards and controls")[1]?.split("\n## ")[0] ?? "";
  const rows = hazards
    .split("\n")
    .filter((line) => line.startsWith("|"))
    .slice(2);

  const cells = rows.map((row) => row.split("|").slice(1, -1));

  it("gives every hazard an id of its own", () => {
    expect(cells.map(([id]) => id?.trim())).toEqual(rows.map((_, i) => `H${String(i + 1).padStart(2, "0")}`));
  });

  it("names a test for every hazard, which is there under its title", () => {
    expect(rows.length).toBeGreaterThan(30);
    const missing = cells.flatMap(([id = "", , , tests = ""]) => {
      const named = [...tests.matchAll(/`([^`]+\.test\.tsx?)`: “([^”]+)”/g)];
      const isWhole = named.length === tests.split("<br>").length;
      const gone = named.filter(([, path = "", title = ""]) => !isThere(path) || !read(path).includes(title));
      return [...(isWhole ? [] : [`${id}: no test and title`]), ...gone.map(([text]) => `${id}: ${text}`)];
    });
    expect(missing).toEqual([]);
  });
});
