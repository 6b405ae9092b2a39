import { type Context, Hono } from "hono";
import { securityHeaders } from "./headers.ts";
import type { Site, SiteFile } from "./site.ts";

/**
 * The server: the files of the built app and nothing else. It takes no data, keeps none and logs nothing.
 *
 * An unknown path is 404, as the app's own routes live behind the `#`.
 */
export function serverApp(site: Site): Hono {
  return new Hono()
    .use(securityHeaders)
    .get("*", (context) => {
      const file = site.get(context.req.path);
      return file === undefined ? context.text("Not found\n", 404) : send(context, file);
    })
    .all("*", (context) => context.text("Method not allowed\n", 405, { Allow: "GET, HEAD" }));
}

function send(context: Context, file: SiteFile): Response {
  const headers = { "Cache-Control": file.cacheControl, ETag: file.etag, Vary: "Accept-Encoding" };
  if (context.req.header("If-None-Match") === file.etag) return context.body(null, 304, headers);
  const asGzip = file.gzipped !== null && /\bgzip\b/.test(context.req.header("Accept-Encoding") ?? "");
  return context.body(asGzip ? file.gzipped : file.body, 200, {
    ...headers,
    "Content-Type": file.contentType,
    ...(asGzip ? { "Content-Encoding": "gzip" } : {}),
  });
}
