const FULL =
  'There is no room left on this device, so the last change is not among the kept routines. It stays here until you close the page: save it as a file or copy the link.';
const BLOCKED =
  'This browser does not let the page keep a list of routines. The one you build stays on this page: save it as a file or copy the link.';

/** What to tell a person when the store of routines fails. */
export function libraryTrouble(error: unknown): string {
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  return name === 'QuotaExceededError' ? FULL : BLOCKED;
}
