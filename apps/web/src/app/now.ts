import { civilNow, systemClock } from "@ilio/record";

/** The person's civil time now, such as 2026-11-22T09:40+01:00[Europe/Berlin]. */
export function now(): string {
  return civilNow(systemClock.now(), systemClock.zone());
}
