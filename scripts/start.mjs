// npm start: from a fresh clone to the app in the browser.

import { buildIfStale } from "./build.mjs";
import { installIfNeeded } from "./install.mjs";
import { requireNode } from "./nodeVersion.mjs";
import { speakPlainly } from "./sentence.mjs";

await speakPlainly(async () => {
  requireNode();
  await installIfNeeded();
  await buildIfStale();
  const { run } = await import("../apps/cli/dist/ilio.mjs");
  return run(["serve", ...process.argv.slice(2)], process);
});
