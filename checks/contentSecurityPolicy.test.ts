import { Hono } from "hono";
import { expect, it } from "vitest";
import { securityHeaders } from "../apps/cli/src/serve/headers.ts";
import { contentSecurityPolicy } from "../apps/web/vite/documentHead.ts";

it("the server's policy is the page's own, and frame-ancestors, which works only as a header", async () => {
  const app = new Hono().use(securityHeaders).get("/", (context) => context.text(""));
  const header = (await app.request("/")).headers.get("Content-Security-Policy");
  expect(header).toBe(`${contentSecurityPolicy}; frame-ancestors 'none'`);
});
