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

  it("names a test for every hazard", () => {
    expect(rows.length).toBeGreaterThan(10);
    expect(rows.filter((row) => !/`[^`]+\.test\.tsx?`/.test(row))).toEqual([]);
  });
});
