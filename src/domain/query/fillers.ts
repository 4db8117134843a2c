/** Words of a question that say nothing about its subject. */
const FILLERS: ReadonlySet<string> = new Set(
  `a an the my your his her our their i im ive id me we you he she it its they is are am be been
  was were will would can could should shall may do does did to of in on at for with from by and or
  but so if as than then that this these those there here have has had having get gets got getting
  go goes going gone went just really very some any dont while what whats please about
  make makes made use using want need feel feels which who why vs versus hi hello hey thanks
  thank actually basically literally`.split(/\s+/),
);

/**
 * Words of everyday talk: they may be part of a name, as in "warm up", but a question is no other
 * one for having them. They are no slips of the pen either.
 */
const EVERYDAY: ReadonlySet<string> = new Set(
  `ok okay right bit lot kind sort thing stuff someone somebody anyone anybody everyone people
  person mum dad mom mother father gran granny nan grandma grandad husband wife partner friend
  girlfriend boyfriend brother sister mate doctor gp physio today yesterday tomorrow tonight now
  since ago recently lately always often sometimes usually still again already yet ever monday
  tuesday wednesday thursday friday saturday sunday weekend year month week day hour minute min
  think know wonder tell told say said advice tip idea also even only too proper properly quite
  rather pretty super keep kept start try tried let give gave take took put come came look seem bad
  badly good better best big small little much many more most less least other another same
  different whole up down out off into onto over under around through across near when where how
  after before between all both every each no not without like until till because during one two
  three first last next back old new long way time well help sat sitting work job home house lie
  lying sit stand walk bought buy front side top bottom left available live living together happen
  possible own able suitable recommend certain special normal normally regular easy simple slowly
  later early late soon enough maybe perhaps probably definitely seriously honestly sure fine great
  nice awful terrible horrible weird strange funny odd love hate wish hope worried scared afraid
  nervous doesnt isnt arent wasnt didnt wont wouldnt shouldnt havent hasnt cause caused reason mean
  call ask show find found read heard saw see seen watch learn teach explain compare difference
  such few several couple once twice half entire main part area place middle end beginning young
  younger man woman men women guy girl lady client customer carry hold move moving push lean press
  making taking giving wants wanted needs needed tape taped`.split(/\s+/),
);

/** A form of a word that is told without its ending. */
const bare = (word: string): string => word.replace(/(?:s|ing|ed)$/, '');

export const isEveryday = (word: string): boolean =>
  FILLERS.has(word) || EVERYDAY.has(word) || EVERYDAY.has(bare(word));

/** The words that say something, or all of them if none does. */
export function withoutFillers(words: readonly string[]): readonly string[] {
  const telling = words.filter((word) => !FILLERS.has(word));
  return telling.length > 0 ? telling : words;
}
