#!/usr/bin/env node
// Committed, so that npm can link `ilio` before anything is built.
import { existsSync } from "node:fs";

const bundle = new URL("../dist/ilio.mjs", import.meta.url);
// The reader of a pipe may stop early, as `head` does; that is no failure of ours.
process.stdout.on("error", (error) => {
  if (error.code !== "EPIPE") throw error;
});

if (existsSync(bundle)) {
  const { run } = await import(bundle.href);
  process.exitCode = await run(process.argv.slice(2), process);
} else {
  console.error("Run npm run build first.");
  process.exitCode = 1;
}
