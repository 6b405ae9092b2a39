const dayMs = 24 * 60 * 60 * 1000;

/** Day of the next session, YYYY-MM-DD: spread evenly over the week, tomorrow at the earliest. */
export function nextSessionDay(today: string, timesPerWeek: number): string {
  const days = Math.max(1, Math.round(7 / timesPerWeek));
  return new Date(Date.parse(`${today}T00:00:00Z`) + days * dayMs).toISOString().slice(0, 10);
}
