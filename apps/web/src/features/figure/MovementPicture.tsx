import type { Side } from "@ilio/care";
import { picturesOf } from "./pictures.ts";
import { Still } from "./Still.tsx";
import { useFetched } from "./useFetched.ts";

interface MovementPictureProps {
  /** As in the catalogue, which is not looked into here: it would come with the first screen. */
  readonly poseId: string;
  /** Cue of the phase whose end is shown; none: the key that stands for the movement. */
  readonly cue?: string;
  readonly side?: Side;
}

/** A movement as a picture, beside words that say the same. It keeps its room while it loads, and takes none if there is none. */
export function MovementPicture({ poseId, cue, side = "right" }: MovementPictureProps) {
  const pictures = useFetched(poseId, picturesOf);
  if (pictures === null) return null;
  const told = cue === undefined ? undefined : pictures?.steps.find(({ cues }) => cues.includes(cue));
  return <Still svg={pictures?.svg[told?.key ?? pictures.picture]} side={side} />;
}
