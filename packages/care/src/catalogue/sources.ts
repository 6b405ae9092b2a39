/** A source: who, when and where, and how to find it. */
export interface Source {
  readonly citation: string;
  /** `doi:…`, `PMID …`, `PMC…` or an address; for a founding article its title. */
  readonly where: string;
}

export const sources = {
  articlePsoasPain: {
    citation: "First founding article, read as a source of exercises and doses, not of evidence",
    where: "title: Is Your Psoas Causing Your Lower Back Pain?",
  },
  articlePsoasDysfunction: {
    citation: "Second founding article, read as a source of exercises and doses, not of evidence",
    where: "title: Is Psoas Dysfunction the Cause...",
  },
  acsm2009: {
    citation: "American College of Sports Medicine 2009, progression models in resistance training (novices)",
    where: "doi:10.1249/MSS.0b013e3181915670",
  },
  anheyer2021: {
    citation: "Anheyer et al. 2021, Pain, yoga for low-back pain (abstract seen)",
    where: "doi:10.1097/j.pain.0000000000002416",
  },
  bogduk1992: {
    citation: "Bogduk, Pearcy & Hadfield 1992, anatomy and biomechanics of psoas major",
    where: "doi:10.1016/0268-0033(92)90024-X",
  },
  cary2019: {
    citation: "Cary et al. 2019, BMJ Open 9:e027633, sleep posture and spinal symptoms",
    where: "PMC6609073",
  },
  cho2015: {
    citation: "Cho et al. 2015, Asian Spine J, the curve of the low back in ways of sitting (summary seen)",
    where: "journal: Asian Spine J 2015",
  },
  danquah2017: {
    citation: "Danquah et al. 2017, Scand J Work Environ Health 43:350, less sitting in offices",
    where: "https://www.sjweh.fi/show_abstract.php?abstract_id=3639",
  },
  derry2014: {
    citation: "Derry et al. 2014, Cochrane review, caffeine added to a painkiller (abstract seen)",
    where: "PMC6485702",
  },
  distefano2009: {
    citation: "Distefano et al. 2009, J Orthop Sports Phys Ther, gluteal activity in common exercises (abstract seen)",
    where: "journal: J Orthop Sports Phys Ther 2009",
  },
  groinPain2002: {
    citation: "Postgraduate Medical Journal 2002, 78:630, groin pain from an iliopsoas haematoma",
    where: "https://pmj.bmj.com/content/78/924/630.2",
  },
  hansen2006: {
    citation: "Hansen et al. 2006, Spine 31:1888, anatomy and function of psoas major",
    where: "https://www.medscape.com/viewarticle/542466_5",
  },
  hatefi2021: { citation: "Hatefi et al. 2021, J Exp Orthop 8:55, hip-flexor stretching trial", where: "PMC8316530" },
  hu2011: {
    citation: "Hu et al. 2011, Eur Spine J, psoas and iliacus in the straight leg raise",
    where: "doi:10.1007/s00586-010-1508-5",
  },
  huang2022: {
    citation: "Huang & Babgi 2022, Saudi J Med Med Sci 10:266, Hanna somatic education, no control group",
    where: "doi:10.4103/sjmms.sjmms_580_21",
  },
  ingram2025: {
    citation: "Ingram et al. 2025, Sports Med, dose of static stretching",
    where: "doi:10.1007/s40279-024-02143-9",
  },
  jbmr2023: {
    citation: "J Back Musculoskelet Rehabil 2023, breathing exercises in chronic low-back pain, 13 trials",
    where: "doi:10.3233/BMR-230054",
  },
  jcm2024: {
    citation: "Journal of Clinical Medicine 2024, 13:7598, length of the iliopsoas in 70 students (abstract seen)",
    where: "doi:10.3390/jcm13247598",
  },
  jiroumaru2014: {
    citation: "Jiroumaru et al. 2014, SpringerPlus 3:624, iliopsoas activity by hip angle",
    where: "PMC4221557",
  },
  juker1998: {
    citation: "Juker et al. 1998, Med Sci Sports Exerc 30:301, psoas and abdominal muscles by task",
    where: "doi:10.1097/00005768-199802000-00020",
  },
  kang2016: {
    citation: "Kang et al. 2016, Man Ther 22:211, bridge with the hips apart",
    where: "doi:10.1016/j.math.2015.12.010",
  },
  lehecka2017: {
    citation: "Lehecka et al. 2017, Int J Sports Phys Ther 12:543, single-leg bridge",
    where: "PMC5534144",
  },
  lewis2007: {
    citation: "Lewis et al. 2007, J Biomech 40:3725, hip joint force and hip extension",
    where: "PMC2580726",
  },
  macadam2019: {
    citation: "Macadam & Feser 2019, Int J Sports Phys Ther, gluteus maximus by exercise",
    where: "PMC6350668",
  },
  macaskill2014: {
    citation: "MacAskill et al. 2014, Int J Sports Phys Ther, gluteal activity in loaded hip exercises",
    where: "journal: Int J Sports Phys Ther 2014",
  },
  pocovi2024: {
    citation: "Pocovi et al. 2024, Lancet 404:134, walking after low-back pain (recovered people)",
    where: "doi:10.1016/S0140-6736(24)00755-4",
  },
  preece2021: {
    citation: "Preece et al. 2021, J Manipulative Physiol Ther 44:289, one hip-flexor stretching session",
    where: "https://usir.salford.ac.uk/id/eprint/60850",
  },
  rohlmann2014: {
    citation: "Rohlmann et al. 2014, PLoS ONE 9:e102005, spinal implant loads during exercises",
    where: "doi:10.1371/journal.pone.0102005",
  },
  saini2025: { citation: "Saini et al. 2025, Musculoskelet Care 23:e70114, sleep position", where: "PMID 40338112" },
  sleepPosition2024: {
    citation: "Cureus 2024, positions of sleep in 375 people with chronic low-back pain",
    where: "PMC11153877",
  },
  standingDesk2020: {
    citation: "Work 2020, review of standing in place of sitting at the desk (abstract seen)",
    where: "journal: Work 2020, WOR203292",
  },
  suri2010: { citation: "Suri et al. 2010, JAMA 304:2628, signs of lumbar stenosis", where: "PMC3260477" },
  swain2020: {
    citation:
      "Swain et al. 2020, J Biomech 102:109312, review of 41 reviews of posture and low-back pain (abstract seen)",
    where: "doi:10.1016/j.jbiomech.2019.08.006",
  },
  umehara2015: {
    citation: "Umehara et al. 2015, Clin Biomech 30:1056, stretching positions for the tensor fasciae latae",
    where: "journal: Clin Biomech 30:1056",
  },
  vigotsky2016: {
    citation: "Vigotsky et al. 2016, PeerJ 4:e2325, pelvic control in the Thomas test",
    where: "PMC4991856",
  },
  waongenngarm2021: {
    citation:
      "Waongenngarm et al. 2021, Scand J Work Environ Health 47:306, active breaks and shifts of posture in offices",
    where: "doi:10.5271/sjweh.3949",
  },
  who2023: {
    citation: "World Health Organization 2023, guideline on chronic primary low back pain",
    where: "https://www.ncbi.nlm.nih.gov/books/NBK599210/",
  },
  wieland2022: {
    citation: "Wieland et al. 2022, Cochrane review CD010671, yoga for low-back pain, 21 trials (abstract seen)",
    where: "doi:10.1002/14651858.CD010671.pub3",
  },
  wilke1999: {
    citation: "Wilke et al. 1999, Spine 24:755, disc pressure by posture, one volunteer",
    where: "journal: Spine 24:755-762",
  },
} as const satisfies Readonly<Record<string, Source>>;

export type SourceKey = keyof typeof sources;

/**
 * What a number or a verdict rests on: a source, or our own choice with its reason. `after`: the study that the choice
 * leans on, which did not ask the same question.
 */
export type Basis = { readonly source: SourceKey } | { readonly ownChoice: string; readonly after?: SourceKey };
