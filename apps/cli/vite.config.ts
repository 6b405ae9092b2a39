import { compileWords } from "@ilio/words/vite-plugin";
import { defineConfig } from "vite";

/** One file for Node, with everything it needs inside, so that it runs without node_modules. */
export default defineConfig({
  plugins: [compileWords()],
  ssr: { noExternal: true },
  build: {
    ssr: "src/ilio.ts",
    target: "node20",
    outDir: "dist",
    emptyOutDir: true,
    minify: false,
    rolldownOptions: { output: { entryFileNames: "ilio.mjs", codeSplitting: false } },
  },
});
