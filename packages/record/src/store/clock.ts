/** What the record takes from the machine; tests give their own. */
export interface RecordClock {
  /** ms since 1970. */
  readonly now: () => number;
  /** IANA name of the person's time zone. */
  readonly zone: () => string;
  readonly random: (bytes: number) => Uint8Array;
}

/** A browser that cannot tell its zone shows UTC (ECMA-402), or a name that Intl itself refuses ("Etc/Unknown"). */
function systemZone(): string {
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  return timeZone.startsWith("Etc/Unknown") ? "UTC" : timeZone;
}

export const systemClock: RecordClock = {
  now: () => Date.now(),
  zone: systemZone,
  random: (bytes) => crypto.getRandomValues(new Uint8Array(bytes)),
};
