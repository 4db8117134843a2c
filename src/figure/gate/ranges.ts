/**
 * How far joints go, in degrees, and where the number comes from.
 *
 * Normal values describe a measured, unloaded joint; in exercises body weight takes joints a
 * little further. Each limit is therefore the largest value of its source plus about a tenth,
 * unless the note says otherwise. Where only teaching material could be read, the source says
 * so: these limits await a physiotherapist.
 */
export interface Range {
  readonly least: number;
  readonly most: number;
  readonly source: Source;
  /** What the source says, and what was added. */
  readonly note: string;
}

type Source = keyof typeof SOURCES;

const SOURCES = {
  norkin:
    'Norkin CC, White DJ. Measurement of Joint Motion: a guide to goniometry. Appendix A, table A.1: means by study, with the values of the American Academy of Orthopaedic Surgeons (AAOS) and the American Medical Association (AMA).',
  merck: 'MSD (Merck) Manual, Professional Version. Normal Values for Range of Motion of Joints.',
  ikezoe:
    'Association of lower extremity range of motion and muscle strength with physical performance of community-dwelling older women. J Physiol Anthropol 2016;35:33, doi 10.1186/s40101-016-0120-8, table 3: smallest and largest measured values.',
  spine:
    'Anatomy Standard. ROM of the spine: weighted means of in-vivo studies. anatomystandard.com/Columna_Vertebralis/Biomechanics/ROM_of_Spine.html',
  goniometry:
    'Goniometry of the trunk after Van Ost (2010), sthomson7.wixsite.com/abdomen-thorax/goniometry: rotation 0 to 45 degrees.',
  troke:
    'Troke M, Moore AP, Maillardet FJ, Cheek E. A normative database of lumbar spine ranges of motion. Manual Therapy 2005;10(3):198-206, abstract: medians from the youngest to the oldest of 405 people aged 16 to 90.',
  ama: 'American Medical Association. Guides to the Evaluation of Permanent Impairment: rotation of the neck 80 to each side; the American Academy of Orthopaedic Surgeons gives 60.',
  morita:
    'Morita D, Yukawa Y, Nakashima H, et al. Range of motion of thoracic spine in sagittal plane. Eur Spine J 2014;23(3):673-678, doi 10.1007/s00586-013-3088-7, abstract: T1 to L1, 50 patients, from full flexion to full extension 31.7 (SD 11.3).',
  fujii:
    'Fujii R, Sakaura H, Mukai Y, et al. Kinematics of the lumbar spine in trunk rotation. Eur Spine J 2007;16(11):1867-1874, abstract: each lumbar segment turns 1.2 to 1.7 to each side when the trunk turns 45 (10 volunteers).',
  teaching:
    'Teaching material, no study: mean thoracic rotation 67 from side to side (ohare-airport.org/what-is-normal-thoracic-rotation-range-of-motion); thoracic side bend 20 to 40 (cmtbcregistration.examzify.com). The reviews behind such tables (Pan 2018, doi 10.1016/j.jbiomech.2018.07.041; Esteban-Gonzalez 2022, doi 10.3390/s22083042) could be read in part only, without their values. A physiotherapist must confirm.',
} as const;

export const RANGES = {
  'lumbar flexion': {
    least: -28,
    most: 55,
    source: 'troke',
    note: 'medians 73 to 40, backwards 29 to 6; kept below the youngest, for most readers',
  },
  'lumbar side bend': {
    least: -25,
    most: 25,
    source: 'troke',
    note: 'medians 28 to 14; kept below the youngest',
  },
  'lumbar twist': {
    least: -11,
    most: 11,
    source: 'fujii',
    note: 'six segments from T12/L1 to L5/S1 of at most 1.7 make 10, + 10 %; the median in troke is 7 at every age',
  },
  'thoracic flexion': {
    least: -26,
    most: 28,
    source: 'morita',
    note: 'together 54: mean 31.7 + 2 SD; where the upright spine lies between them is a working choice',
  },
  'thoracic side bend': {
    least: -28,
    most: 28,
    source: 'teaching',
    note: '20 to 40; kept to the stiffer half, for most readers',
  },
  'thoracic twist': {
    least: -37,
    most: 37,
    source: 'teaching',
    note: '33.5 to each side + 10 %',
  },
  'trunk twist': {
    least: -50,
    most: 50,
    source: 'goniometry',
    note: 'lumbar and thoracic together: 45 + 10 %',
  },
  'neck flexion': { least: -65, most: 64, source: 'spine', note: 'flexion 64, extension 63' },
  'neck side bend': { least: -49, most: 49, source: 'spine', note: '49 to one side' },
  'neck twist': { least: -80, most: 80, source: 'ama', note: '80, nothing added' },
  'hip flexion': {
    least: -27,
    most: 138,
    source: 'merck',
    note: 'flexion 125 + 10 %; extension: up to 27 in ikezoe',
  },
  'hip abduction': {
    least: -45,
    most: 50,
    source: 'merck',
    note: 'abduction 45 + 10 %, adduction 45',
  },
  'hip rotation out': {
    least: -50,
    most: 60,
    source: 'merck',
    note: '45 + 10 % inwards; outwards 60 with a bent hip, as in cross-legged sitting',
  },
  'knee bend': {
    least: -6,
    most: 158,
    source: 'ikezoe',
    note: 'up to 144 unloaded + 10 %: kneeling back on the heels',
  },
  'ankle point': {
    least: -31,
    most: 74,
    source: 'ikezoe',
    note: 'plantar flexion up to 74, dorsiflexion up to 31',
  },
  'shoulder elevation': {
    least: 0,
    most: 185,
    source: 'norkin',
    note: 'flexion and abduction 180 (AAOS), 187 in one study',
  },
  'shoulder backwards': {
    least: -180,
    most: 70,
    source: 'norkin',
    note: 'extension 60 (AAOS), up to 89 in one study',
  },
  'elbow bend': {
    least: -3,
    most: 155,
    source: 'norkin',
    note: 'flexion 150 (AAOS), 158 in one study',
  },
  'wrist extension': {
    least: -100,
    most: 98,
    source: 'norkin',
    note: 'extension 70 (AAOS), means up to 89 + 10 %; flexion 80 (AAOS), means up to 96',
  },
  'wrist side bend': {
    least: -50,
    most: 50,
    source: 'norkin',
    note: 'towards the little finger 30 (AAOS), means up to 39; + the tilt of the drawn hand',
  },
} as const satisfies Record<string, Range>;

/** A joint movement that has a range. */
export type Movement = keyof typeof RANGES;
