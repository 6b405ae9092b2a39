/** What a clock so many minutes ahead of UTC shows, as the record holds a time. */
export function clockAt(ms: number, ahead: number): string {
  const offset = `${ahead < 0 ? "-" : "+"}${new Date(Math.abs(ahead) * 60_000).toISOString().slice(11, 16)}`;
  return `${new Date(ms + ahead * 60_000).toISOString().slice(0, 16)}${offset}[Etc/GMT]`;
}
