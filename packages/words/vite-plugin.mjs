import { compileMessage } from "@lingui/message-utils/compileMessage";

/**
 * Compiles ICU messages when a catalogue is bundled, so that no parser is shipped.
 * Used by every Vite config that reads `packages/words`.
 */
export function compileWords() {
  return {
    name: "ilio-compile-words",
    enforce: "pre",
    transform(code, id) {
      if (!/packages\/words\/locales\/.+\.json$/.test(id)) return null;
      const compiled = Object.entries(JSON.parse(code)).map(([key, text]) => [key, compileMessage(text)]);
      return { code: JSON.stringify(Object.fromEntries(compiled)), map: null };
    },
  };
}
