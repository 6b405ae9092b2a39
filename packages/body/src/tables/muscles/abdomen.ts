import { at, type MuscleRow, muscle, round } from "../rows.ts";

/** Rectus abdominis. Source: myotorso, where the right one stands on the left of the midline: its z is turned here. */
export const rectusAbdominis: readonly MuscleRow[] = [
  muscle(
    "rect_abd",
    at("pelvis", -0.0415823, -0.0964762, 0.0106888),
    round("abdomen", -1),
    at("torso", 0.0880597, 0.222575, 0.0344509),
  ),
];

/** External oblique. Source: myotorso. The sheath ends of EO1 to EO4 are on a body without mass there; here on the pelvis, where they are in neutral standing. */
export const externalOblique: readonly MuscleRow[] = [
  muscle("EO1", at("pelvis", 0.031434, 0.1579685, 0.0308937), at("torso", 0.0881973, 0.177994, 0.0956568)),
  muscle("EO2", at("torso", 0.0905898, 0.14533, 0.104779), at("pelvis", 0.0232839, 0.1293104, 0.0364551)),
  muscle("EO3", at("torso", 0.0853701, 0.113322, 0.108229), at("pelvis", 0.0169442, 0.1103786, 0.0416346)),
  muscle("EO4", at("torso", 0.0745605, 0.0914164, 0.104112), at("pelvis", 0.0115035, 0.0921813, 0.0403302)),
  muscle("EO5", at("torso", 0.0168281, 0.107959, 0.117863), at("pelvis", -0.0592662, 0.0594141, 0.113816)),
  muscle("EO6", at("torso", -0.00233202, 0.0921232, 0.105106), at("pelvis", -0.0700762, 0.062137, 0.104119)),
];

/** Internal oblique. Source: myotorso. The sheath ends of IO1 to IO3 are here on the torso, where they are in neutral standing. */
export const internalOblique: readonly MuscleRow[] = [
  muscle("IO1", at("torso", 0.1012511, -0.0316617, 0.0453754), at("pelvis", -0.0256486, 0.00060866, 0.102457)),
  muscle("IO2", at("torso", 0.1067178, -0.0029525, 0.0513889), at("pelvis", -0.0345887, 0.0255669, 0.107072)),
  muscle("IO3", at("torso", 0.1202125, 0.0356834, 0.0418774), at("pelvis", -0.0446801, 0.046659, 0.102425)),
  muscle("IO4", at("torso", 0.0769886, 0.110032, 0.1145), at("pelvis", -0.05738, 0.0588991, 0.110489)),
  muscle("IO5", at("torso", 0.03742, 0.09485, 0.111111), at("pelvis", -0.0848889, 0.065154, 0.09145)),
  muscle("IO6", at("torso", 0.00544396, 0.0844179, 0.1), at("pelvis", -0.1096, 0.0608563, 0.0696978)),
];
