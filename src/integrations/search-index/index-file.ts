/** A file of the search index: path below `pagefind/` and its bytes. */
export interface IndexFile {
  readonly path: string;
  readonly content: Uint8Array;
}
