import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { getRequestListener } from "@hono/node-server";
import { serverApp } from "./app.ts";
import type { Site } from "./site.ts";

export interface RunningServer {
  /** Address to open, with the port really taken. */
  readonly url: string;
  /** Stops listening and ends open connections; resolves when all are closed. */
  readonly close: () => Promise<void>;
}

/** Bytes of request headers; a longer request is answered 431. own choice: Node's default, fixed here. */
const maxHeaderSize = 16_384;

/**
 * Serves the site.
 *
 * @param port 0 takes a free one
 * @throws Error of node:net, such as `EADDRINUSE`
 */
export async function startServer(site: Site, host: string, port: number): Promise<RunningServer> {
  const listener = getRequestListener(serverApp(site).fetch);
  const server = createServer({ maxHeaderSize }, (request, response) => void listener(request, response));
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, resolve);
  });
  return {
    url: `http://${shownHost(host)}:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error === undefined ? resolve() : reject(error)));
        server.closeAllConnections();
      }),
  };
}

function shownHost(host: string): string {
  if (["127.0.0.1", "0.0.0.0", "::", "::1"].includes(host)) return "localhost";
  return host.includes(":") ? `[${host}]` : host;
}
