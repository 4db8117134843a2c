/** Words of a question that say nothing about its subject. */
const FILLERS: ReadonlySet<string> = new Set(
  `a an the my your his her our their i im ive id me you we he she it its they is are am be been
  was were will would can could should shall may do does did to of in on at for with from by and or
  but so if as than then that this these those there here have has had having get gets got getting
  go goes going gone went just really very some any im dont while what whats please about i
  make makes made use using want need feel feels which who why vs versus`.split(/\s+/),
);

/** The words that say something, or all of them if none does. */
export function withoutFillers(words: readonly string[]): readonly string[] {
  const telling = words.filter((word) => !FILLERS.has(word));
  return telling.length > 0 ? telling : words;
}
