import { fileURLToPath } from "node:url";
import { compileWords } from "@ilio/words/vite-plugin";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { documentHead } from "./vite/documentHead.ts";
import { figures } from "./vite/figures.ts";
import { firstLoad } from "./vite/firstLoad.ts";
import { meshes } from "./vite/meshes.ts";
import { offline } from "./vite/offline.ts";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

// Relative base: the folder works under any path of any static host.
export default defineConfig({
  root: here("."),
  base: "./",
  plugins: [
    compileWords(),
    react(),
    documentHead(),
    figures(here("../../.ilio/figures")),
    meshes(here("../../.ilio/meshes")),
    offline(here("src/app/serviceWorker.ts")),
  ],
  // The drawing of figures runs in a module worker.
  worker: { format: "es" },
  // One style sheet: the lazy screens add little to it, and each own file would be one request more.
  build: {
    cssCodeSplit: false,
    outDir: "dist",
    modulePreload: { polyfill: false },
    target: "es2022",
    assetsInlineLimit: 0,
    rolldownOptions: { output: { codeSplitting: { groups: [firstLoad(here("src/app/main.tsx"))] } } },
  },
});
