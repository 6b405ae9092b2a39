import type { ConditionRow } from "./cell.ts";
import { allow, bar, change } from "./cells.ts";

const straightLift = change("hips-level", "the lift ends when the hip is straight, never behind the body");
const rightAngle = bar(
  "lying with the hips at a right angle leaves no margin, and lifting the legs there goes past it",
);
const allFours = bar("on hands and knees the new hip is at a right angle, and the leg then goes out behind the body");
const weightOnHip = bar("in a side bridge the trunk hangs from the hip underneath, which may be the new one");
const behindBody = bar(
  "after an operation from the front the leg is often kept from going behind the body, where the load on the hip grows",
  "lewis2007",
);

/** An artificial hip: no angle over 90 degrees, none behind the body, no one-sided load. */
export const hipReplacement: ConditionRow = {
  "hip-flexor-pandiculation": change("small-range", "the hip stays well inside its middle range"),
  "standing-march": change(
    "small-range",
    "the knee stays well below hip height, and both hips bear weight as in walking",
  ),
  "chair-navasana": bar("leaning and lifting in a chair bends the hip past 90 degrees, which is often forbidden"),
  "supta-padangusthasana": change("low-lift", "a low lift keeps the hip far from 90 degrees"),
  "isometric-hip-flexion": bar("pressing the thigh up in a chair starts at 90 degrees and closes the hip further"),
  "banded-hip-flexion": bar("a band pulls on the front of the new hip; how much that bears is for its surgeon to say"),
  "heel-taps": rightAngle,
  "dead-bug": rightAngle,
  "bird-dog-leg": allFours,
  "bird-dog": allFours,
  "edge-of-bed-stretch": bar("one hip is held at more than 90 degrees while the other hangs behind the body"),
  "half-kneeling-hip-flexor-stretch": behindBody,
  "couch-stretch": behindBody,
  "doorway-virabhadrasana-1": behindBody,
  "figure-4": bar("a right angle with the hip turned is near the way in which a new hip slips out of its socket"),
  "mini-bridge": allow("a few centimetres of lift keep the hip bent and both legs loaded alike"),
  bridge: straightLift,
  "bridge-with-block": bar("squeezing the thighs draws the leg inward, which is often forbidden with a new hip"),
  "marching-bridge": bar("with each step the whole load is on one hip, and the other bends toward 90 degrees"),
  "single-leg-bridge": bar("the whole load of the pelvis is held up by one hip"),
  clamshell: bar("turning the thigh outward is often forbidden after an operation from the front"),
  "side-lying-hip-abduction": change("other-hip-down", "lifting the new hip outward from a pillow keeps it uncrossed"),
  "prone-hip-extension": behindBody,
  "side-bridge-knees": weightOnHip,
  "side-bridge": weightOnHip,
  "constructive-rest-90-90": bar("at 90 degrees the hip has no margin, and getting into it goes past"),
  "side-lying-rest": change(
    "other-hip-down",
    "the new hip lies on top, and the pillow stops the leg from crossing over",
  ),
  "diaphragmatic-breathing": allow("breathing moves no hip, and the person sits as they were taught to"),
  "comfortable-walk": allow("walking is what a new hip is for, and the pace is the person's own"),
};

const halfBridge = change(
  "low-lift",
  "lifting the pelvis pressed on the spine as much as a walk or more, so half the height is enough",
  "rohlmann2014",
);
const oneLegBridge = bar("a bridge presses on the spine like a walk or more, and one leg adds a twist", "rohlmann2014");

/** Thin bones, or long use of steroids: no rounding of the back, no falls. */
export const osteoporosis: ConditionRow = {
  "hip-flexor-pandiculation": allow("the spine lies supported and straight while one leg slides"),
  "standing-march": change("hold-support", "standing on one leg is where a fall starts, and a hand prevents it"),
  "chair-navasana": change("spine-neutral", "a rounded back under load is what thin vertebrae bear worst"),
  "supta-padangusthasana": change("other-knee-bent", "a bent knee halves the pull on the spine"),
  "isometric-hip-flexion": change("spine-neutral", "pressing down tends to round the back, so it is kept long"),
  "banded-hip-flexion": bar("the psoas at full effort presses hard on the vertebrae, so it gets no band", "bogduk1992"),
  "heel-taps": change("other-knee-bent", "with one foot on the floor the spine carries one leg at a time"),
  "dead-bug": bar("two legs held up press on the vertebrae, and the heel tap with one foot down does the same work"),
  "bird-dog-leg": allow("one leg back on hands and knees pressed on the spine less than a walk did", "rohlmann2014"),
  "bird-dog": change(
    "small-range",
    "with an arm as well the press on the spine came up to that of a walk or above, so both stay low",
    "rohlmann2014",
  ),
  "edge-of-bed-stretch": bar("a knee held to the chest rounds the low back, and the edge of a bed invites a fall"),
  "half-kneeling-hip-flexor-stretch": change(
    "hold-support",
    "going down to one knee and up again is where falls happen",
  ),
  "couch-stretch": bar("a foot held up behind leaves no step to catch a fall with"),
  "doorway-virabhadrasana-1": bar("a long stance invites a fall, and raised arms arch the back"),
  "figure-4": change("soft-stretch", "pulling the thigh close rounds the low back, so the pull stays light"),
  "mini-bridge": allow("a small lift keeps the back straight and the press on it below that of a full bridge"),
  bridge: halfBridge,
  "bridge-with-block": halfBridge,
  "marching-bridge": oneLegBridge,
  "single-leg-bridge": oneLegBridge,
  clamshell: allow("the spine lies straight on the side, and the buttock works for a steadier step"),
  "side-lying-hip-abduction": allow("the spine lies straight on the side while one leg rises under its own weight"),
  "prone-hip-extension": change("small-range", "a leg lifted high face down arches the back and loads its joints"),
  "side-bridge-knees": change("spine-neutral", "held in one line the spine is pressed evenly, bent it is not"),
  "side-bridge": bar("the long hold loads the spine sideways and ends in a drop when strength gives out"),
  "constructive-rest-90-90": allow("the back lies flat and carries next to nothing"),
  "side-lying-rest": allow("the spine rests straight between two pillows"),
  "diaphragmatic-breathing": allow("breathing in a chair asks nothing of bones"),
  "comfortable-walk": change("walk-with-support", "walking is good for bones, and a fall is the danger in it"),
};

const arching = bar("a stretch behind the body tends to arch the low back, which may push a slipped vertebra forward");
const straightLine = change("hips-level", "the lift ends in a straight line, before the back arches");
const oneSided = bar("one-sided load from below twists the low back at the loose level");

/** A known slipped vertebra: no end-range extension, little shear. */
export const slippedVertebra: ConditionRow = {
  "hip-flexor-pandiculation": change("small-range", "the leg stops before the back arches"),
  "standing-march": allow("a bent knee lifted in standing is part of every step, and the back stays upright"),
  "chair-navasana": change("lean-less", "less lean means less shear in the low back"),
  "supta-padangusthasana": change(
    "other-knee-bent",
    "the psoas at work shears the low back, and a bent knee asks less of it",
    "bogduk1992",
  ),
  "isometric-hip-flexion": change(
    "spine-neutral",
    "a steady press is borne well as long as the back neither sags nor arches",
  ),
  "banded-hip-flexion": bar("the psoas at full effort shears the low back strongly, so it gets no band", "bogduk1992"),
  "heel-taps": change("other-knee-bent", "with one foot down the belly can keep the low back from arching"),
  "dead-bug": change("small-range", "the heel goes out only as far as the low back stays down"),
  "bird-dog-leg": change("small-range", "the leg stays below the line of the back, where it begins to arch"),
  "bird-dog": change("small-range", "arm and leg rise only as far as the back keeps still"),
  "edge-of-bed-stretch": bar(
    "the held knee keeps the back flat, but once it slips the hanging leg arches the low back; the careful end",
  ),
  "half-kneeling-hip-flexor-stretch": arching,
  "couch-stretch": arching,
  "doorway-virabhadrasana-1": arching,
  "figure-4": allow("the low back lies supported and a little rounded, away from the arch"),
  "mini-bridge": allow("the lift ends long before the hip is straight, so the back cannot arch"),
  bridge: straightLine,
  "bridge-with-block": straightLine,
  "marching-bridge": oneSided,
  "single-leg-bridge": oneSided,
  clamshell: allow("on the side the low back lies still while the hip turns"),
  "side-lying-hip-abduction": allow("the leg rises sideways, which neither arches nor shears the low back"),
  "prone-hip-extension": bar("lifting a leg face down is done half by the hip and half by arching the low back"),
  "side-bridge-knees": change(
    "hips-level",
    "a side hold stiffens the back without bending it, as long as the body is straight",
  ),
  "side-bridge": change(
    "hips-level",
    "the longer hold is borne while the body stays in one line, and ends when it does not",
  ),
  "constructive-rest-90-90": allow("raised calves let the low back lie flat, away from the arch"),
  "side-lying-rest": allow("with bent hips the low back rests a little rounded"),
  "diaphragmatic-breathing": allow("slow breathing moves the low back hardly at all"),
  "comfortable-walk": allow("a comfortable walk stays in the middle of the range of the back"),
};
