// What a person reads when something outside the code went wrong: one sentence, no stack.

/** A problem that its reader can mend. The message is one or two plain sentences that say how. */
export class Sentence extends Error {}

const known = [
  [/ENOSPC/, "The disk is full. Free about 1 GB and run this again."],
  [/EACCES|EPERM|EROFS/, "This folder cannot be written to. Check its owner and its rights, then run this again."],
  [
    /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|ERR_SOCKET|ENOTCACHED|network/i,
    "The packages could not be fetched. Check the network connection and run this again.",
  ],
];

/**
 * The sentence for what a failed tool printed, or for an error that was thrown.
 *
 * @param {string} output what the tool printed
 * @param {string} otherwise the sentence when the cause is none of the known ones
 */
export function sentenceFor(output, otherwise) {
  return known.find(([pattern]) => pattern.test(output))?.[1] ?? otherwise;
}

/**
 * Runs a script's task. A `Sentence`, or an error of the disk, becomes one line on stderr and exit code 1; a defect
 * keeps its stack, because its reader needs it.
 *
 * @param {() => Promise<number>} task resolves to the exit code
 */
export async function speakPlainly(task) {
  try {
    process.exitCode = await task();
  } catch (error) {
    const sentence = error instanceof Sentence ? error.message : sentenceFor(String(error.code), "");
    console.error(sentence === "" ? error : sentence);
    process.exitCode = 1;
  }
}
