import { isZone } from "../event/at.ts";

/** What the record takes from the machine; tests give their own. */
export interface RecordClock {
  /** ms since 1970. */
  readonly now: () => number;
  /** IANA name of the person's time zone. */
  readonly zone: () => string;
  readonly random: (bytes: number) => Uint8Array;
}

/**
 * A browser that cannot tell its zone shows UTC (ECMA-402), a name that Intl itself refuses ("Etc/Unknown"), an offset, or
 * nothing at all. Whole hours have names of their own, with the sign turned round.
 */
export function zoneNamed(name: string | undefined): string {
  const [, sign, hours] = /^(?:GMT|UTC)?([+-])(\d{2}):?00$/.exec(name ?? "") ?? [];
  const zone = hours === undefined ? name : `Etc/GMT${sign === "+" ? "-" : "+"}${Number(hours)}`;
  return zone !== undefined && /^[A-Za-z]/.test(zone) && isZone(zone) ? zone : "UTC";
}

export const systemClock: RecordClock = {
  now: () => Date.now(),
  zone: () => zoneNamed(new Intl.DateTimeFormat().resolvedOptions().timeZone),
  random: (bytes) => crypto.getRandomValues(new Uint8Array(bytes)),
};
