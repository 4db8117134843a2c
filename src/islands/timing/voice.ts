/** Errors by which a browser tells that other words took the place of these. */
const OVERTAKEN: readonly string[] = ['canceled', 'interrupted'];

/**
 * Says words in the voice chosen, or in the page's language; silent where nothing can speak.
 * @param onHeard told whether the browser speaks or refuses to
 */
export function speak(
  words: string,
  volume: number,
  voiceUri: string,
  onHeard: (heard: boolean) => void = () => {},
): void {
  if (!('speechSynthesis' in window)) return;
  if (speechSynthesis.speaking) speechSynthesis.cancel();
  const utterance = new SpeechSynthesisUtterance(words);
  const voice = speechSynthesis.getVoices().find((each) => each.voiceURI === voiceUri);
  if (voice) utterance.voice = voice;
  utterance.lang = voice?.lang ?? document.documentElement.lang;
  utterance.volume = volume;
  utterance.onstart = () => onHeard(true);
  utterance.onerror = ({ error }) => OVERTAKEN.includes(error) || onHeard(false);
  speechSynthesis.speak(utterance);
}

/** Stops speaking at once. */
export function hush(): void {
  if ('speechSynthesis' in window) speechSynthesis.cancel();
}
