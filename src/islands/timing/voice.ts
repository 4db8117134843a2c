/** Says words in the voice chosen, or in the page's language; silent where nothing can speak. */
export function speak(words: string, volume: number, voiceUri: string): void {
  if (!('speechSynthesis' in window)) return;
  if (speechSynthesis.speaking) speechSynthesis.cancel();
  const utterance = new SpeechSynthesisUtterance(words);
  const voice = speechSynthesis.getVoices().find((each) => each.voiceURI === voiceUri);
  if (voice) utterance.voice = voice;
  utterance.lang = voice?.lang ?? document.documentElement.lang;
  utterance.volume = volume;
  speechSynthesis.speak(utterance);
}

/** Stops speaking at once. */
export function hush(): void {
  if ('speechSynthesis' in window) speechSynthesis.cancel();
}
