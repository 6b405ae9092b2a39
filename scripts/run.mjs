import { spawn } from "node:child_process";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";

/** Root of the repository, with the separator of this system. */
export const root = fileURLToPath(new URL("..", import.meta.url));

/**
 * Runs a program in the root folder; the tools of node_modules are found first.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {{ quiet?: boolean, env?: Record<string, string> }} options `quiet` keeps the output back
 * @returns {Promise<{ code: number, output: string }>} exit code (1 when ended by a signal) and the output kept back
 */
export function run(command, args, { quiet = false, env = {} } = {}) {
  const path = [join(root, "node_modules", ".bin"), process.env.PATH].join(delimiter);
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, PATH: path, ...env },
      stdio: quiet ? ["ignore", "pipe", "pipe"] : "inherit",
      shell: process.platform === "win32",
    });
    let output = "";
    for (const stream of [child.stdout, child.stderr]) stream?.on("data", (chunk) => (output += chunk));
    child.on("error", (error) => resolve({ code: 1, output: `${output}${error.code}: ${error.message}` }));
    child.on("close", (code) => resolve({ code: code ?? 1, output }));
  });
}

/** True when this module is the script that was started, not one that was imported. */
export const isMain = (url) => process.argv[1] === fileURLToPath(url);
