/** Loads the app anew at its first screen: nothing that this page still has in memory outlives what was erased. */
export function startAnew(): void {
  history.replaceState(null, "", "#/");
  location.reload();
}
