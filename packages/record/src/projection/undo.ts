/** Days for which a deleted entry can be brought back. own choice: long enough to think again, and then it is gone. */
export const undoDays = 30;

/** The same in ms. */
export const undoMs = undoDays * 24 * 60 * 60 * 1000;
