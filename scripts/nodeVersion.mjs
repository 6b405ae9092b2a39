import { readFileSync } from "node:fs";
import { Sentence } from "./sentence.mjs";

/** Throws a `Sentence` unless the running Node is new enough for `engines.node` of the root package.json. */
export function requireNode(version = process.versions.node) {
  const { engines } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
  const [needMajor, needMinor] = numbers(engines.node);
  const [major, minor] = numbers(version);
  if (major > needMajor || (major === needMajor && minor >= needMinor)) return;
  throw new Sentence(`Ilio needs Node ${needMajor}.${needMinor} or newer; this is Node ${version}.`);
}

const numbers = (text) => text.replace(/^\D+/, "").split(".").map(Number);
