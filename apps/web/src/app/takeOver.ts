/** What the page says to a waiting service worker so that it takes over. */
export const takeOver = "take-over";
