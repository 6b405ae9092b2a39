let asked: Promise<Uint8Array> | undefined;

/** The baked body, fetched once. @throws Error when it cannot be had now */
export function meshOfBody(): Promise<Uint8Array> {
  asked ??= load().catch((error: unknown) => {
    asked = undefined;
    throw error;
  });
  return asked;
}

/** It lies packed on the server, as hosts do not pack what they do not know. */
async function load(): Promise<Uint8Array> {
  const answer = await fetch(new URL("meshes/body.mesh", document.baseURI));
  if (!answer.ok || answer.body === null) throw new Error(`body: expected its mesh, got ${answer.status}.`);
  const unpacked = answer.body.pipeThrough(new DecompressionStream("gzip"));
  return new Uint8Array(await new Response(unpacked).arrayBuffer());
}
