/** How tabs tell each other that the record has changed. What changed is read from the database, never sent. */
export interface RecordChannel {
  readonly post: () => void;
  readonly onPost: (listener: () => void) => void;
  readonly close: () => void;
}

/** A channel shared by all tabs that have the database `name` open; null where there is no BroadcastChannel. */
export function tabChannel(name: string): RecordChannel | null {
  if (typeof BroadcastChannel === "undefined") return null;
  const channel = new BroadcastChannel(`ilio-record:${name}`);
  return {
    post: () => channel.postMessage("changed"),
    onPost: (listener) => channel.addEventListener("message", listener),
    close: () => channel.close(),
  };
}
