import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { type IncomingHttpHeaders, request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type RunningServer, startServer } from "./server.ts";
import { readSite } from "./site.ts";

const secret = "not for everyone";
const script = "export const x = 1;\n".repeat(200);
let folder: string;
let server: RunningServer;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "ilio-serve-"));
  const site = join(folder, "site");
  mkdirSync(join(site, "assets"), { recursive: true });
  writeFileSync(join(folder, "secret.txt"), secret);
  writeFileSync(join(site, "index.html"), "<!doctype html><title>Ilio</title>");
  writeFileSync(join(site, "sw.js"), "self.skipWaiting();");
  writeFileSync(join(site, "assets", "main-BX3kq_9a.js"), script);
  server = await startServer(readSite(site), "127.0.0.1", 0);
});

afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** A plain HTTP request: unlike `fetch`, it sends the path exactly as written. */
function ask(path: string, method = "GET", headers: Record<string, string> = {}): Promise<Answer> {
  const { hostname, port } = new URL(server.url);
  return new Promise((resolve, reject) => {
    const outgoing = request({ hostname, port, path, method, headers, agent: false }, (incoming) => {
      let body = "";
      incoming.on("data", (chunk) => (body += String(chunk)));
      incoming.on("end", () => resolve({ status: incoming.statusCode ?? 0, headers: incoming.headers, body }));
    });
    outgoing.on("error", reject);
    outgoing.end();
  });
}

describe("the server", () => {
  it.each(["/", "/index.html", "/?from=home"])(
    "serves the app at %s and has it checked again each time",
    async (path) => {
      const answer = await ask(path);
      expect(answer.status).toBe(200);
      expect(answer.body).toContain("<title>Ilio</title>");
      expect(answer.headers["content-type"]).toBe("text/html; charset=utf-8");
      expect(answer.headers["cache-control"]).toBe("no-cache");
    },
  );

  it("has the service worker checked each time and keeps files named by their content for good", async () => {
    expect((await ask("/sw.js")).headers["cache-control"]).toBe("no-cache");
    expect((await ask("/assets/main-BX3kq_9a.js")).headers["cache-control"]).toContain("immutable");
  });

  it("answers 304 without a body to a browser that has the same file", async () => {
    const { headers } = await ask("/");
    const again = await ask("/", "GET", { "If-None-Match": String(headers.etag) });
    expect(again.status).toBe(304);
    expect(again.body).toBe("");
  });

  it("answers HEAD with the headers of GET and no body", async () => {
    const [head, get] = [await ask("/sw.js", "HEAD"), await ask("/sw.js")];
    expect(head.status).toBe(200);
    expect(head.body).toBe("");
    expect(head.headers["content-type"]).toBe(get.headers["content-type"]);
    expect(head.headers.etag).toBe(get.headers.etag);
  });

  it("sends gzip only to a browser that asked for it", async () => {
    const packed = await fetch(`${server.url}/assets/main-BX3kq_9a.js`, { headers: { "Accept-Encoding": "gzip" } });
    expect(packed.headers.get("content-encoding")).toBe("gzip");
    expect(await packed.text()).toBe(script);
    const plain = await ask("/assets/main-BX3kq_9a.js");
    expect(plain.headers["content-encoding"]).toBeUndefined();
    expect(plain.body).toBe(script);
  });

  it.each(["POST", "PUT", "DELETE", "PATCH", "OPTIONS"])("refuses %s", async (method) => {
    const answer = await ask("/", method);
    expect(answer.status).toBe(405);
    expect(answer.headers.allow).toBe("GET, HEAD");
  });

  it.each([
    "/../secret.txt",
    "/%2e%2e/secret.txt",
    "/..%2fsecret.txt",
    "/%2e%2e%2fsecret.txt",
    "/%252e%252e%252fsecret.txt",
    "/assets/../../secret.txt",
    "/assets/..%5c..%5csecret.txt",
    "/..\\secret.txt",
    "//secret.txt",
    "/index.html%00.js",
    "/%E0%A4%A",
    "/unknown",
    "/assets/",
  ])("answers %s with 404 or 400 and nothing of a file", async (path) => {
    const answer = await ask(path);
    expect([400, 404]).toContain(answer.status);
    expect(answer.body).not.toContain(secret);
    expect(answer.body).not.toContain("<title>");
  });

  it("answers 431 to headers over 16 kB", async () => {
    expect((await ask("/", "GET", { "X-Long": "x".repeat(20_000) })).status).toBe(431);
  });

  it.each([
    ["/", "GET"],
    ["/unknown", "GET"],
    ["/", "POST"],
  ])("sends the security headers with %s %s", async (path, method) => {
    const { headers } = await ask(path, method);
    expect(headers["content-security-policy"]).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; media-src blob:; " +
        "connect-src 'self'; manifest-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'; " +
        "frame-ancestors 'none'",
    );
    expect(headers["x-content-type-options"]).toBe("nosniff");
    expect(headers["referrer-policy"]).toBe("no-referrer");
    expect(headers["cross-origin-opener-policy"]).toBe("same-origin");
    expect(headers["permissions-policy"]).toContain("screen-wake-lock=(self)");
    expect(headers["permissions-policy"]).toContain("camera=()");
  });
});
