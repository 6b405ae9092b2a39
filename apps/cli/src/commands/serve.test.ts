import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, expect, it } from "vitest";
import { run } from "../ilio.ts";
import { testIo } from "../testIo.ts";
import { readPort } from "./serve.ts";

describe("ilio serve", () => {
  it.each(["", "-1", "80.5", "65536", "1e3", "port", " 80"])("refuses the port %j", async (port) => {
    const io = testIo();
    expect(await run(["serve", `--port=${port}`], io)).toBe(2);
    expect(io.err()).toContain("whole number from 0 to 65535");
  });

  it("reads the port from PORT when no option is given", async () => {
    const io = testIo({ env: { PORT: "many" } });
    expect(await run(["serve"], io)).toBe(2);
    expect(io.err()).toContain('not "many"');
  });

  it("says in one sentence that a port is taken and how to take another", async () => {
    const other = createServer();
    other.listen(0, "127.0.0.1");
    await once(other, "listening");
    const { port } = other.address() as AddressInfo;
    const io = testIo();
    expect(await run(["serve", "--port", String(port)], io)).toBe(1);
    expect(io.err()).toBe(`Port ${port} is taken. Choose another one: PORT=${port + 1} npm start.\n`);
    other.close();
  });
});

describe("readPort", () => {
  it.each([
    ["0", 0],
    ["4180", 4180],
    ["65535", 65_535],
    ["65536", null],
  ])("reads %j as %j", (text, port) => {
    expect(readPort(text)).toBe(port);
  });
});
