import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { bodyBudgets, bodySizes, budgets, compareWithBudgets, firstLoad } from "../scripts/sizes.mjs";

let dist: string;

beforeAll(() => {
  dist = mkdtempSync(join(tmpdir(), "ilio-sizes-"));
  mkdirSync(join(dist, "assets"));
  const write = (name: string, content: string) => writeFileSync(join(dist, name), content);
  write(
    "index.html",
    '<link rel="stylesheet" href="./assets/main.css"><link rel="icon" href="data:,"><script type="module" src="./assets/main.js"></script>',
  );
  write("assets/main.js", 'import{a}from"./shared.js";import"./side.js";const later=()=>import("./later.js");');
  write("assets/shared.js", 'export{b}from"./deep.js";export const a=1;');
  write("assets/side.js", "");
  write("assets/deep.js", 'import{a}from"./shared.js";export const b=1;');
  write("assets/later.js", "");
  write("assets/en-abc.js", "export const en={};");
  write(
    "assets/main.css",
    '@font-face{src:url("./latin.woff2")}@font-face{src:url(./digits.woff2);unicode-range:U+30-39}' +
      "@font-face{src:url(./greek.woff2);unicode-range:U+370-3FF}p{background:url(./mat.png)}",
  );
  for (const name of ["latin.woff2", "digits.woff2", "greek.woff2", "mat.png"])
    write(`assets/${name}`, "x".repeat(100));
});
afterAll(() => rmSync(dist, { recursive: true }));

describe("firstLoad", () => {
  it("follows tags, static imports, styles and the words, and leaves out what is loaded later or for other scripts", () => {
    const names = firstLoad(dist).map(({ file }) => basename(file));
    expect(names.toSorted()).toEqual([
      "deep.js",
      "digits.woff2",
      "en-abc.js",
      "index.html",
      "latin.woff2",
      "main.css",
      "main.js",
      "mat.png",
      "shared.js",
      "side.js",
    ]);
  });

  it("counts packed files as they are", () => {
    expect(firstLoad(dist).find(({ file }) => file.endsWith("latin.woff2"))?.bytes).toBe(100);
  });

  it("says what to run when nothing is built", () => {
    expect(() => firstLoad(join(dist, "none"))).toThrow("Run npm run build first.");
  });
});

describe("compareWithBudgets", () => {
  const script = (bytes: number) => [{ file: "main.js", bytes }];

  it("takes a first load at its budget and names the budget that one byte more breaks", () => {
    expect(compareWithBudgets(script(budgets.script)).over).toEqual([]);
    expect(compareWithBudgets(script(budgets.script + 1)).over).toEqual([
      "sizes: script is 150001, the budget is 150000.",
    ]);
  });

  it("counts requests", () => {
    const files = Array.from({ length: budgets.requests + 1 }, (_, i) => ({ file: `${i}.css`, bytes: 1 }));
    expect(compareWithBudgets(files).over).toEqual(["sizes: requests is 16, the budget is 15."]);
  });
});

describe("bodySizes", () => {
  it("counts what draws the 3D body and its meshes, and names a budget that is broken", () => {
    mkdirSync(join(dist, "meshes"));
    const mesh = (bytes: number) => writeFileSync(join(dist, "meshes", "body.mesh"), "x".repeat(bytes));
    mesh(bodyBudgets.meshes);
    expect(() => bodySizes(dist)).toThrow("expected the 3D chunk");
    writeFileSync(join(dist, "assets", "any-a1.js"), "THREE.WebGLRenderer");
    expect(bodySizes(dist).over).toEqual([]);
    mesh(bodyBudgets.meshes + 1);
    expect(bodySizes(dist).over).toEqual(["sizes: meshes is 300001, the budget is 300000."]);
  });
});
