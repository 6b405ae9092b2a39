import type { Plugin } from "vite";

/** The policy of the static folder, for hosts that send no headers. `frame-ancestors` works only as a header. */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "media-src blob:",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

/** The chunk of the words; without this it would be asked for only after the app's own script has run. */
const isWords = (file: string): boolean => /\/en-[^/]+\.js$/.test(file);

/** Puts the policy into the built page, and asks early for both fonts and the words. */
export function documentHead(): Plugin {
  return {
    name: "ilio-document-head",
    apply: "build",
    transformIndexHtml: {
      order: "post",
      handler(_html, { bundle }) {
        const files = Object.keys(bundle ?? {});
        const fonts = files.filter((file) => file.endsWith(".woff2"));
        return [
          {
            tag: "meta",
            attrs: { "http-equiv": "Content-Security-Policy", content: contentSecurityPolicy },
            injectTo: "head-prepend",
          },
          ...files.filter(isWords).map((file) => ({
            tag: "link",
            attrs: { rel: "modulepreload", crossorigin: "", href: `./${file}` },
            injectTo: "head" as const,
          })),
          ...fonts.map((file) => ({
            tag: "link",
            attrs: { rel: "preload", as: "font", type: "font/woff2", crossorigin: "", href: `./${file}` },
            injectTo: "head" as const,
          })),
        ];
      },
    },
  };
}
