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
    citation: "Anheyer et al. 2021, Pain, yoga for low-back pain, meta-analysis (abstract seen)",
    where: "doi:10.1097/j.pain.0000000000002416",
  },
  bogduk1992: {
    citation: "Bogduk, Pearcy & Hadfield 1992, anatomy and biomechanics of psoas major",
    where: "doi:10.1016/0268-0033(92)90024-X",
  },
  bogdukBook: {
    citation: "Bogduk, Clinical Anatomy of the Lumbar Spine, chapter 9, muscles and their fasciae",
    where: "https://clinicalgate.com/the-lumbar-muscles-and-their-fasciae",
  },
  borges2018: {
    citation:
      "Borges et al. 2018, Eur J Physiother 20:12, static and contract-relax stretching of the hamstrings (abstract seen)",
    where: "https://svemedplus.kib.ki.se/Default.aspx?Dok_ID=147633",
  },
  caffeineMedscape: {
    citation: "Windle 2019, Medscape, caffeine facts and withdrawal (secondary page)",
    where: "https://reference.medscape.com/viewarticle/917372_3",
  },
  cary2019: {
    citation: "Cary et al. 2019, BMJ Open 9:e027633, sleep posture and spinal symptoms",
    where: "PMC6609073",
  },
  cayco2019: {
    citation: "Cayco et al. 2019, Phys Ther Sport 35:42, hold-relax and contract-relax stretching (abstract seen)",
    where: "doi:10.1016/j.ptsp.2018.11.001",
  },
  cho2015: {
    citation: "Cho et al. 2015, Asian Spine J, lumbar curve in standing and in chairs, 30 people",
    where: "journal: Asian Spine J 2015",
  },
  danquah2017: {
    citation: "Danquah et al. 2017, Scand J Work Environ Health 43:350, sit-stand desks in offices",
    where: "https://www.sjweh.fi/show_abstract.php?abstract_id=3639",
  },
  derry2014: {
    citation: "Derry et al. 2014, Cochrane, caffeine added to painkillers, 20 trials (abstract seen)",
    where: "PMC6485702",
  },
  distefano2009: {
    citation: "Distefano et al. 2009, J Orthop Sports Phys Ther, gluteal activity in common exercises (abstract seen)",
    where: "journal: J Orthop Sports Phys Ther 2009",
  },
  finucane2020: {
    citation: "Finucane et al. 2020, J Orthop Sports Phys Ther 50:350, framework for red flags",
    where: "doi:10.2519/jospt.2020.9971",
  },
  gluteusMaximus: {
    citation: "Wikipedia, Gluteus maximus: origin, insertion and actions (secondary page)",
    where: "https://en.wikipedia.org/wiki/Gluteus_maximus",
  },
  groinPain2002: {
    citation: "Postgraduate Medical Journal 2002, 78:630, groin pain from an iliopsoas haematoma",
    where: "https://pmj.bmj.com/content/78/924/630.2",
  },
  hamstringsAcland: {
    citation: "Acland's Video Atlas of Human Anatomy 2.21, muscles that bend the knee",
    where: "https://aclandanatomy.com/MultimediaPlayer.aspx?multimediaid=10528183",
  },
  hansen2006: {
    citation: "Hansen et al. 2006, Spine 31:1888, anatomy and function of psoas major",
    where: "https://www.medscape.com/viewarticle/542466_5",
  },
  harper2018: {
    citation: "Harper, Wilken & Neptune 2018, J Biomech Eng, muscles in stair ascent, simulation (abstract seen)",
    where: "doi:10.1115/1.4037791",
  },
  hatefi2021: { citation: "Hatefi et al. 2021, J Exp Orthop 8:55, hip-flexor stretching trial", where: "PMC8316530" },
  hipFlexorLength2024: {
    citation: "J Clin Med 2024, 13:7598, iliopsoas length and low-back pain in students (abstract seen)",
    where: "doi:10.3390/jcm13247598",
  },
  hipStrength2021: {
    citation: "Trial of hip strengthening added to manual and trunk therapy, 70 people (abstract seen)",
    where: "PMC8721074",
  },
  hipStrengthReview2023: {
    citation: "Systematic review of hip strengthening in low-back pain, 7 trials, preprint 2023 (abstract seen)",
    where: "https://preprints.org/manuscript/202305.1845/v1",
  },
  hu2011: {
    citation: "Hu et al. 2011, Eur Spine J, psoas and iliacus in the straight leg raise",
    where: "doi:10.1007/s00586-010-1508-5",
  },
  huang2022: {
    citation: "Huang & Babgi 2022, Saudi J Med Med Sci 10:266, Hanna somatic education, no control group",
    where: "doi:10.4103/sjmms.sjmms_580_21",
  },
  iliopsoasGlasgow: {
    citation: "NHS Greater Glasgow and Clyde, anterior groin pain: iliopsoas",
    where: "https://rightdecisions.scot.nhs.uk/ggc-msk-index/hip/anterior-groin-iliopsoas",
  },
  iliopsoasTorque: {
    citation:
      "Juntendo Medical Journal 68(4), action of iliopsoas and rectus femoris, cadaver model (authors not seen)",
    where: "journal: Juntendo Medical Journal 68(4)",
  },
  ingram2025: {
    citation: "Ingram et al. 2025, Sports Med, dose of static stretching",
    where: "doi:10.1007/s40279-024-02143-9",
  },
  jager2017: {
    citation: "Jäger et al. 2017, J Int Soc Sports Nutr, position stand on protein and exercise (abstract seen)",
    where: "journal: J Int Soc Sports Nutr 2017",
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
  jones2023: {
    citation: "Jones et al. 2023, Lancet 402:304, opioid or placebo for acute back and neck pain (OPAL)",
    where: "PMID 37392748",
  },
  juker1998: {
    citation: "Juker et al. 1998, Med Sci Sports Exerc 30:301, psoas and abdominal muscles by task",
    where: "doi:10.1097/00005768-199802000-00020",
  },
  kang2016: {
    citation: "Kang et al. 2016, Man Ther 22:211, bridge with the hips apart",
    where: "doi:10.1016/j.math.2015.12.010",
  },
  koes2007: {
    citation: "Koes, van Tulder & Peul 2007, BMJ 334:1313, sciatica (summary seen)",
    where: "doi:10.1136/bmj.39223.428495.BE",
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
  massageBelly2015: {
    citation: "Massage & Bodywork, March/April 2015, page 97, risks of reaching the iliopsoas through the belly",
    where: "https://www.massageandbodyworkdigital.com/i/465652/97",
  },
  massageThesis: {
    citation: "Gabin, thesis on massage of the psoas (unpublished study)",
    where: "https://docslib.org/doc/1670285",
  },
  metcalfe2019: {
    citation: "Metcalfe et al. 2019, JAMA 322:2323, signs of hip osteoarthritis (abstract seen)",
    where: "PMID 31846019",
  },
  muscleSize2022: {
    citation: "Meta-analysis of lumbar muscle size and fat in low-back pain, Spine J 2022 (abstract seen)",
    where: "PMID 34718177",
  },
  muscleTension: {
    citation: "OpenStax, Anatomy and Physiology 10.4: concentric, eccentric and isometric contractions",
    where: "https://www.jobilize.com/anatomy/course/10-4-nervous-system-control-of-muscle-tension-by-openstax",
  },
  piriformisIncidence: {
    citation: "VisualDx, piriformis syndrome: how common it is said to be (secondary page)",
    where: "title: VisualDx, piriformis syndrome",
  },
  piriformisReview: {
    citation: "Narrative review of piriformis syndrome in low-back pain",
    where: "https://faculty.ksu.edu.sa/en/halrabai/publication/433896",
  },
  piriformisWheeless: {
    citation: "Wheeless' Textbook of Orthopaedics, piriformis: origin, insertion, action, nerves",
    where: "https://new.wheelessonline.com/joints/hip/piriformis/",
  },
  pocovi2024: {
    citation: "Pocovi et al. 2024, Lancet 404:134, walking after low-back pain (recovered people)",
    where: "doi:10.1016/S0140-6736(24)00755-4",
  },
  preece2021: {
    citation: "Preece et al. 2021, J Manipulative Physiol Ther 44:289, one hip-flexor stretching session",
    where: "https://usir.salford.ac.uk/id/eprint/60850",
  },
  prolongedSitting2021: {
    citation: "Musculoskelet Sci Pract 2021, 51:102282, prolonged sitting and limited hip extension",
    where: "PMID 33188982",
  },
  psoasPrimer: {
    citation: "Medscape, a primer on the psoas: from the twelfth thoracic vertebra to the lesser trochanter",
    where: "https://www.medscape.com/viewarticle/410693",
  },
  psoasSize2025: {
    citation: "EMJ, chronic low back pain shows selective muscle atrophy, a case-control study (secondary page)",
    where: "title: Chronic low back pain shows selective muscle atrophy",
  },
  roach2015: {
    citation: "Roach et al. 2015, Int J Sports Phys Ther 10:13, passive hip extension in active people with back pain",
    where: "PMC4325283",
  },
  rohlmann2014: {
    citation: "Rohlmann et al. 2014, PLoS ONE 9:e102005, spinal implant loads during exercises",
    where: "doi:10.1371/journal.pone.0102005",
  },
  saini2025: { citation: "Saini et al. 2025, Musculoskelet Care 23:e70114, sleep position", where: "PMID 40338112" },
  sansone2009: {
    citation: "Sansone & Sansone 2009, Psychiatry 6(4):17, tramadol, seizures and serotonin syndrome",
    where: "PMC2714818",
  },
  sleepPosition2024: {
    citation: "Cureus 2024, sleep position in chronic low-back pain, 375 people",
    where: "PMC11153877",
  },
  standingDesk2020: {
    citation: "Work 2020, WOR203292, systematic review of standing desks",
    where: "journal: Work 2020, WOR203292",
  },
  stretchReflex: {
    citation: "Biology Online, patellar reflex and other stretch reflexes (secondary page)",
    where: "https://biologyonline.com/dictionary/patellar-reflex",
  },
  suri2010: { citation: "Suri et al. 2010, JAMA 304:2628, signs of lumbar stenosis", where: "PMC3260477" },
  swain2020: {
    citation:
      "Swain et al. 2020, J Biomech 102:109312, posture and low-back pain, review of 41 reviews (abstract seen)",
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
  waongenngarm2018: {
    citation: "Waongenngarm et al. 2018, Appl Ergon 68:230, breaks in desk work (abstract seen)",
    where: "journal: Appl Ergon 68:230-239",
  },
  waongenngarm2021: {
    citation:
      "Waongenngarm et al. 2021, Scand J Work Environ Health 47:306, active breaks and shifts of posture in offices",
    where: "doi:10.5271/sjweh.3949",
  },
  weir2015: {
    citation: "Weir et al. 2015, Br J Sports Med 49:768, Doha agreement on groin pain in athletes",
    where: "PMC4484366",
  },
  who2023: {
    citation: "World Health Organization 2023, guideline on chronic primary low back pain",
    where: "https://www.ncbi.nlm.nih.gov/books/NBK599210/",
  },
  wieland2022: {
    citation: "Wieland et al. 2022, Cochrane, yoga for chronic low-back pain, 21 trials (abstract seen)",
    where: "doi:10.1002/14651858.CD010671.pub3",
  },
  wilke1999: {
    citation: "Wilke et al. 1999, Spine 24:755, disc pressure by posture, one volunteer",
    where: "journal: Spine 24:755-762",
  },
  yawningVeterinary: {
    citation: "Veterinary Practice News, yawn, then pass it on: yawning and pandiculation (secondary page)",
    where: "https://www.veterinarypracticenews.com/yawn-then-pass-it-on",
  },
} as const satisfies Readonly<Record<string, Source>>;

export type SourceKey = keyof typeof sources;

/**
 * What a number or a verdict rests on: a source, or our own choice with its reason. `after`: the study that the choice
 * leans on, which did not ask the same question.
 */
export type Basis = { readonly source: SourceKey } | { readonly ownChoice: string; readonly after?: SourceKey };
