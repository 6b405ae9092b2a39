// npm run contact-sheet: all pictures of all poses on one picture, to be looked at. --theme icon or print for those, --dark for
// the dark page; names of motions to show only those.

import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { chromium } from "playwright-core";
import { ensureChromium } from "./chromium.mjs";
import { bakeFigures } from "./figures.mjs";
import { root } from "./run.mjs";
import { speakPlainly } from "./sentence.mjs";

const columns = 8;
const side = 240;

await speakPlainly(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { theme: { type: "string", default: "card" }, dark: { type: "boolean", default: false } },
  });
  const { folders } = await bakeFigures();
  const themeOf = (file) => /\.(icon|print)\.svg$/.exec(file)?.[1] ?? "card";
  const isWanted = (file) => /\.svg$/.test(file) && themeOf(file) === values.theme;
  const pictures = folders
    .flatMap((folder) => readdirSync(folder).map((file) => ({ file, path: join(folder, file) })))
    .filter(({ file }) => isWanted(file) && (positionals.length === 0 || positionals.includes(file.split(".")[0])))
    .toSorted((a, b) => (a.file < b.file ? -1 : 1));
  const cells = pictures.map(
    ({ file, path }) =>
      `<figure>${readFileSync(path, "utf8")}<figcaption>${file.replace(/(\.(icon|print))?\.svg$/, "")}</figcaption></figure>`,
  );
  const ground = values.dark ? "#1c1815" : "#f4f0ea";
  const style = `body{margin:0;background:${ground};display:grid;grid-template-columns:repeat(${columns},${side}px)}
    figure{margin:0}figcaption{font:11px sans-serif;text-align:center;color:${values.dark ? "#f3eadd" : "#2b2420"}}svg{width:${side}px;height:${side}px}`;
  const out = join(root, "node_modules", ".cache", "contact-sheet.png");
  mkdirSync(join(root, "node_modules", ".cache"), { recursive: true });
  const browser = await chromium.launch({ executablePath: await ensureChromium(), args: ["--no-sandbox"] });
  const page = await browser.newPage({ viewport: { width: columns * side, height: 400 } });
  await page.setContent(`<style>${style}</style>${cells.join("")}`);
  await page.screenshot({ path: out, fullPage: true });
  await browser.close();
  console.log(`${pictures.length} pictures: ${out}`);
  return 0;
});
