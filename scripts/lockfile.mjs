// npm run lock: brings package-lock.json up to date for every kind of machine.
// npm leaves out the optional packages for other machines (`tool-darwin-arm64`) when the registry at hand does not have
// them, and then refuses to install from its own lockfile. This puts them back under the names that their owner gives.

import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { isMain, root, run } from "./run.mjs";
import { Sentence, speakPlainly } from "./sentence.mjs";

const systems = ["android", "darwin", "freebsd", "linux", "openharmony", "win32"];
const processors = ["arm64", "x64", "arm", "ia32", "ppc64", "riscv64", "s390x"];

/** A lockfile with an entry for each optional package that one of its packages names. */
export function completed(lock) {
  const packages = { ...lock.packages };
  for (const owner of Object.values(lock.packages)) {
    for (const [name, version] of Object.entries(owner.optionalDependencies ?? {})) {
      packages[`node_modules/${name}`] ??= entry(name, version, owner);
    }
  }
  const inOrder = Object.entries(packages).sort(([a], [b]) => a.localeCompare(b, "en"));
  return { ...lock, packages: Object.fromEntries(inOrder) };
}

function entry(name, version, owner) {
  const words = name.split("/").at(-1).split("-");
  const os = systems.filter((system) => words.includes(system));
  const cpu = processors.filter((processor) => words.includes(processor));
  if (!/^\d+\.\d+\.\d+$/.test(version) || os.length !== 1 || cpu.length !== 1) {
    throw new Sentence(
      `lock: expected an exact version and a name of one system and processor, got ${name}@${version}.`,
    );
  }
  const libc = words.some((word) => word.startsWith("musl"))
    ? ["musl"]
    : words.some((word) => word.startsWith("gnu"))
      ? ["glibc"]
      : null;
  return {
    version,
    cpu,
    ...(owner.dev ? { dev: true } : {}),
    ...(libc === null ? {} : { libc }),
    license: owner.license,
    optional: true,
    os,
  };
}

if (isMain(import.meta.url)) {
  await speakPlainly(async () => {
    const { code } = await run("npm", ["install", "--package-lock-only", "--loglevel=error"]);
    if (code !== 0) return code;
    const path = join(root, "package-lock.json");
    const lock = completed(JSON.parse(readFileSync(path, "utf8")));
    writeFileSync(path, `${JSON.stringify(lock, null, 2)}\n`);
    return 0;
  });
}
