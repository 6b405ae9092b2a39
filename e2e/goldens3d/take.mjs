// npm run goldens: draws the golden pictures of the body in 3D anew. Look at each that changed before it is kept.

import { fileURLToPath } from "node:url";
import { runnerImport } from "vite";
import { ensureChromium } from "../../scripts/chromium.mjs";
import { speakPlainly } from "../../scripts/sentence.mjs";

await speakPlainly(async () => {
  process.env.CHROMIUM_PATH = await ensureChromium();
  const file = fileURLToPath(new URL("./take.ts", import.meta.url));
  const { module } = await runnerImport(file, { configFile: false, logLevel: "error" });
  console.log(`${await module.takeGoldens()} pictures in e2e/goldens3d/pictures`);
  return 0;
});
