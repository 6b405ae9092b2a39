import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { gzipSync } from "node:zlib";

/** One file of the built app, ready to be sent. */
export interface SiteFile {
  readonly body: Uint8Array<ArrayBuffer>;
  /** Null where gzip does not make it smaller. */
  readonly gzipped: Uint8Array<ArrayBuffer> | null;
  readonly contentType: string;
  readonly cacheControl: string;
  readonly etag: string;
}

/** Files by their URL path. What is not in here does not exist, so no path can leave the folder. */
export type Site = ReadonlyMap<string, SiteFile>;

const contentTypes: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".webmanifest": "application/manifest+json; charset=utf-8",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".png": "image/png",
  ".ico": "image/x-icon",
  ".webp": "image/webp",
  ".woff2": "font/woff2",
  ".wasm": "application/wasm",
  ".bin": "application/octet-stream",
};
/** Already packed; gzip would only cost time. */
const packed = new Set([".woff2", ".png", ".webp", ".ico"]);
/** Vite names these by their content, so a changed file has another name. */
const hashedName = /^\/assets\/.+-[\w-]{8}\.\w+$/;
const oneYear = 365 * 24 * 60 * 60;

/**
 * Reads the built app into memory; it is small, and a file cannot change between its headers and its body.
 *
 * @throws Error of node:fs when the folder cannot be read
 */
export function readSite(folder: string): Site {
  const site = new Map<string, SiteFile>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    const path = file.slice(folder.length).replaceAll("\\", "/");
    site.set(path, siteFile(path, new Uint8Array(readFileSync(file))));
  }
  const index = site.get("/index.html");
  if (index !== undefined) site.set("/", index);
  return site;
}

function siteFile(path: string, body: Uint8Array<ArrayBuffer>): SiteFile {
  const extension = extname(path);
  const gzipped = packed.has(extension) ? body : new Uint8Array(gzipSync(body));
  return {
    body,
    gzipped: gzipped.length < body.length ? gzipped : null,
    contentType: contentTypes[extension] ?? "application/octet-stream",
    cacheControl: hashedName.test(path) ? `public, max-age=${oneYear}, immutable` : "no-cache",
    etag: `"${createHash("sha256").update(body).digest("base64url").slice(0, 22)}"`,
  };
}
