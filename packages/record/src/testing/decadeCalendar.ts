const dayMs = 24 * 60 * 60 * 1000;
/** own choice: a person is awake, and writes, in the 15 hours before the time of day at which the record ends. */
const awakeMs = 15 * 60 * 60 * 1000;

const home = "Europe/Berlin";
const abroad = ["America/New_York", "Asia/Tokyo", "Africa/Nairobi", "Asia/Kathmandu"];

/** When each event of a made-up record is written, the events spread evenly over the days. */
export interface Calendar {
  /** Day of event `i`, both from 0. */
  readonly dayOf: (i: number) => number;
  /** ms since 1970; later than that of the event before. */
  readonly timeOf: (i: number) => number;
}

/** @param now when the last event is written, ms since 1970 */
export function calendarOf(now: number, events: number, days: number): Calendar {
  const firstOf = (day: number): number => Math.ceil((day * events) / days);
  const dayOf = (i: number): number => Math.floor((i * days) / events);
  const timeOf = (i: number): number => {
    const day = dayOf(i);
    const share = (i - firstOf(day) + 1) / (firstOf(day + 1) - firstOf(day));
    return Math.floor(now - (days - 1 - day) * dayMs - awakeMs * (1 - share));
  };
  return { dayOf, timeOf };
}

/** Time zone of the person on a day: eight days abroad every quarter. */
export const zoneOn = (day: number): string => (day % 90 < 82 ? home : abroad[Math.floor(day / 90) % abroad.length]!);
