declare namespace App {
  interface Locals {
    /** Claims of the guide being rendered, so that its marks can be numbered. */
    cited?: { readonly claims: readonly string[]; count: number };
  }
}
