import { isEveryday } from './fillers.ts';
import type { Mended } from './mend.ts';
import type { Named } from './named-in.ts';
import { isSafety, type NamedRecord } from './names.ts';
import { stemOf } from './stem.ts';
import type { Words } from './vocabulary.ts';

/**
 * Part of a question that an answer must cover where words of it are unknown: half of it; less where
 * one word alone is unknown and a whole name stands there; least for a name of the site's own
 * subject, since a story around it takes nothing from it.
 */
const HALF = 0.55;
const ONE_UNKNOWN = 0.4;
const ANCHORED = 0.15;

/** Part of it that the full text must cover where no name stands in it and it is about no body. */
const MOST = 0.75;

/** Unknown words with which a question of the body is still one. */
const STORY = 2;

/** Kinds whose names are the subject of the site: the body, what one does, what goes wrong. */
const SUBJECT: ReadonlySet<string> = new Set(['Muscle', 'Exercise', 'Safety', 'Check']);

/** Kinds about words and papers: a single word of theirs is easily there by chance. */
const WORDS_ONLY: ReadonlySet<string> = new Set(['Glossary', 'Evidence', 'Page']);

/** Somebody who speaks of a body, their own or another's. */
const PERSONAL: ReadonlySet<string> = new Set('i im ive my me his her our your'.split(' '));

const isSubject = ({ kind, asksFirst }: NamedRecord): boolean =>
  SUBJECT.has(kind) || asksFirst === true;

/** What a question tells, and how much of it an answer covers. */
export interface Information {
  /** Records that are named and answer the question, rather than share a word by chance. */
  readonly named: readonly Named[];
  /** Whether words are enough of it to be searched for instead of it. */
  enough(asked: readonly string[]): boolean;
}

/**
 * Weighs a question by how rare its words are. A word that the site does not know tells as much as
 * the rarest that it does know; so does one that was mended, unless it is then a name of the site's
 * own subject. Words of everyday talk and of the whole site tell nothing.
 * @param typed words of the question in normal form
 * @param mended the same after mending
 * @param said the mended words in the form of names
 * @param found every record that they name
 */
export function informationIn(
  typed: readonly string[],
  { unknown, guesses }: Mended,
  said: readonly string[],
  found: readonly Named[],
  words: Words,
): Information {
  const certain = new Set(
    found.flatMap(({ record, stems, full }) => (full && isSubject(record) ? stems : [])),
  );
  const doubtful = guesses
    .filter(({ stem, borne }) => !borne && !certain.has(stem))
    .map(({ stem }) => stem);
  const meant = said
    .filter((word) => !isEveryday(word) && !words.everywhere(word))
    .map((word) => stemOf(word));
  const telling = new Set(meant.filter((stem) => !doubtful.includes(stem)));
  const strange =
    unknown.filter((word) => !isEveryday(word) && !words.everywhere(word)).length + doubtful.length;
  const weigh = (stems: Iterable<string>) =>
    [...stems].reduce((sum, stem) => sum + words.weight(stem), 0);
  const total = weigh(telling) + strange * words.rarest;
  const told = (stems: readonly string[]) => new Set(stems.filter((stem) => telling.has(stem)));
  const covers = (stems: readonly string[]) => (total === 0 ? 1 : weigh(told(stems)) / total);
  const ofBody = typed.some(
    (word) => PERSONAL.has(word) || (words.light(stemOf(word)) && !isEveryday(word)),
  );

  const meaningful = ({ record, stems, full }: Named): boolean => {
    const share = covers(stems);
    if (strange === 0 || share >= HALF) return true;
    // Guesses that together are a name bear each other out: "breething excercise".
    const isTold = (stem: string) => stems.includes(stem) || words.light(stem);
    if (full && unknown.length === 0 && meant.every(isTold)) return true;
    const several = told(stems).size > 1;
    // One place in the body beside several strange words is no question of it: "weaning calf milk powder".
    const aside = ofBody || isSafety(record) || strange <= STORY;
    if (isSubject(record) || several)
      return (full || several) && (aside || (several && share >= ANCHORED));
    if (!full) return false;
    if (ofBody) return strange <= STORY;
    return strange === 1 && share >= ONE_UNKNOWN && !WORDS_ONLY.has(record.kind);
  };
  const named = found.filter(meaningful);
  const least = named.length > 0 || ofBody ? HALF : MOST;
  return {
    named,
    enough: (asked) => strange === 0 || covers(asked.map((word) => stemOf(word))) >= least,
  };
}
