import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";

/** Puts the baked pictures into the built app: `figures/<pose>.json`, its mistakes, and `icons.json`. @throws Error when they are not baked yet */
export function figures(folder: string): Plugin {
  return {
    name: "ilio-figures",
    apply: "build",
    generateBundle() {
      if (!existsSync(folder)) this.error("The pictures are not baked yet. Run npm run figures first.");
      for (const file of readdirSync(folder))
        this.emitFile({ type: "asset", fileName: `figures/${file}`, source: readFileSync(join(folder, file)) });
    },
  };
}
