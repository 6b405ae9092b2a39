// npm run contact-sheet:3d -- <folder> [motion ...] [--keys] [--turn 70] [--layer window] [--zoom 1]: the 3D body in every movement and
// posture, at the key of its picture (--keys: at all keys), from its own view and from further round, in the light and in the dark.

import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { runnerImport } from "vite";
import { ensureChromium } from "../scripts/chromium.mjs";
import { speakPlainly } from "../scripts/sentence.mjs";

await speakPlainly(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      keys: { type: "boolean", default: false },
      turn: { type: "string", default: "70" },
      layer: { type: "string", default: "window" },
      zoom: { type: "string", default: "1" },
    },
  });
  const [folder = mkdtempSync(join(tmpdir(), "ilio-sheet3d-")), ...motions] = positionals;
  process.env.CHROMIUM_PATH = await ensureChromium();
  const file = fileURLToPath(new URL("./takeSheet3d.ts", import.meta.url));
  const { module } = await runnerImport(file, { configFile: false, logLevel: "error" });
  const { turn, layer, zoom } = values;
  const wanted = { motions, allKeys: values.keys, turnDeg: Number(turn), layer, zoom: Number(zoom) };
  console.log(`${await module.takeSheet3d(folder, wanted)} pictures in ${folder}`);
  return 0;
});
