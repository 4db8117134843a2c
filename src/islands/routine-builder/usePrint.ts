/** Opens the browser's print dialog; the print styles leave only the card. */
export function usePrint() {
  return () => window.print();
}
