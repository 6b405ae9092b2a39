/** own choice, ms: long work stops this often, so that a tap is answered while it goes on. */
const slice = 12;

/** Waits for the next turn of the page when the last turn was long enough; long work awaits it again and again. */
export type Breathe = () => Promise<void>;

/** For one piece of long work. Never inside a transaction: it would end there. */
export function breather(): Breathe {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < slice) return;
    await new Promise<void>((resolve) => {
      // a message is not held back as timers are in a page that nobody looks at
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        port1.close();
        resolve();
      };
      port2.postMessage(null);
    });
    since = performance.now();
  };
}
