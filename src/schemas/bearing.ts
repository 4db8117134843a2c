import { z } from 'astro/zod';
import { BEARING_SEGMENTS, type BearingSegment } from './vocabulary.ts';

const LUMBAR = /lumb|low(er)?[- ]?back|waist|^l[1-5]$|kidney/i;
const NECK = /neck|cervic|throat|^c[1-7]$/i;

/** Why a word for the lower back is refused; also printed on the lower-back guide's own test. */
export const LUMBAR_REFUSAL =
  'The lower back never goes on the roller: nothing shows that it helps, and the ribs do not share the load there. Choose a neighbour (glute, thoracic, lats, calf); content/guides/lower-back.mdx explains why';

const NECK_REFUSAL =
  'The neck never goes on the roller: its front and side hold vessels and nerves. Choose upper-trapezius or thoracic';

/** Explains a refused bearing segment; undefined leaves the usual list of allowed words. */
function refusal(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  if (LUMBAR.test(value)) return LUMBAR_REFUSAL;
  if (NECK.test(value)) return NECK_REFUSAL;
  return undefined;
}

/** A part of the body that carries weight on the tool. Has no lumbar and no neck entry. */
export const BearingSegmentSchema = z.enum(
  Object.keys(BEARING_SEGMENTS) as [BearingSegment, ...BearingSegment[]],
  { error: (issue) => refusal(issue.input) },
);
