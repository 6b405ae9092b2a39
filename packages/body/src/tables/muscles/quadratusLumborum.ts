import { at, type MuscleRow, muscle } from "../rows.ts";

/** Quadratus lumborum, posterior, middle and anterior layer; I.1 to I.3 on the iliac crest, 12.1 to 12.3 on the last rib. Source: myotorso. */
export const quadratusLumborum: readonly MuscleRow[] = [
  muscle("QL_post_I.1-L3", at("pelvis", -0.12147, 0.04631, 0.05202), at("lumbar3", -0.029, 0.01963, 0.0303)),
  muscle("QL_post_I.2-L4", at("pelvis", -0.11147, 0.0563076, 0.05902), at("lumbar4", -0.022, 0.02605, 0.0303)),
  muscle("QL_post_I.2-L3", at("pelvis", -0.11147, 0.0563076, 0.05902), at("lumbar3", -0.029, 0.01963, 0.0303)),
  muscle("QL_post_I.2-L2", at("pelvis", -0.11147, 0.0563076, 0.05902), at("lumbar2", -0.031, 0.012, 0.0303)),
  muscle("QL_post_I.3-L1", at("lumbar1", -0.0326362, 0.0148767, 0.029), at("pelvis", -0.10477, 0.06212, 0.06917)),
  muscle("QL_post_I.3-L2", at("lumbar2", -0.031, 0.012, 0.0303), at("pelvis", -0.10477, 0.06212, 0.06917)),
  muscle("QL_post_I.3-L3", at("lumbar3", -0.029, 0.01963, 0.0303), at("pelvis", -0.10477, 0.06212, 0.06917)),
  muscle("QL_mid_L3-12.3", at("torso", -0.0419115, 0.11237, 0.05166), at("lumbar3", -0.0293616, 0.0217307, 0.03038)),
  muscle("QL_mid_L3-12.2", at("torso", -0.0424782, 0.119222, 0.04319), at("lumbar3", -0.02936, 0.02173, 0.03038)),
  muscle("QL_mid_L3-12.1", at("torso", -0.0412845, 0.1282, 0.03119), at("lumbar3", -0.02936, 0.02173, 0.03038)),
  muscle("QL_mid_L2-12.1", at("torso", -0.04128, 0.1282, 0.03119), at("lumbar2", -0.0291214, 0.0168959, 0.02562)),
  muscle("QL_mid_L4-12.3", at("torso", -0.0417825, 0.112316, 0.05167), at("lumbar4", -0.0213825, 0.0307, 0.02806)),
  muscle("QL_ant_I.2-T12", at("pelvis", -0.11147, 0.0563076, 0.05902), at("torso", -0.0142008, 0.13014, 0.01737)),
  muscle("QL_ant_I.3-T12", at("pelvis", -0.10477, 0.06212, 0.06917), at("torso", -0.0142008, 0.13014, 0.01737)),
  muscle("QL_ant_I.2-12.1", at("pelvis", -0.11147, 0.0563076, 0.05902), at("torso", -0.0402807, 0.124401, 0.03745)),
  muscle("QL_ant_I.3-12.1", at("pelvis", -0.10477, 0.06212, 0.06917), at("torso", -0.0402807, 0.124401, 0.03745)),
  muscle("QL_ant_I.3-12.2", at("pelvis", -0.10477, 0.06212, 0.06917), at("torso", -0.04024, 0.11786, 0.04608)),
  muscle("QL_ant_I.3-12.3", at("pelvis", -0.104767, 0.0621154, 0.06917), at("torso", -0.03801, 0.111359, 0.05452)),
];
