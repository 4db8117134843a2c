import { expect } from 'vitest';
import type { Visitor } from './visitor.ts';

const KINDS = {
  button: 'button, summary, [role=button]',
  link: 'a[href]',
  heading: 'h1, h2, h3, h4',
  field: 'input, textarea, [role=spinbutton]',
  timer: '[role=timer]',
} as const;

type Kind = keyof typeof KINDS;

/** Finds what is visible by kind and name as it is read out, and marks it for a selector. */
const mark = (kind: Kind, name: string | undefined) => `(() => {
  for (const old of document.querySelectorAll('[data-asked]')) old.removeAttribute('data-asked');
  const named = (element) => (
    element.getAttribute('aria-label') ??
    [...(element.labels ?? [])].map((label) => label.textContent).join(' ')
  ) || element.textContent;
  const plain = (text) => text.replace(/\\s+/g, ' ').trim();
  const name = ${JSON.stringify(name ?? null)};
  const found = [...document.querySelectorAll(${JSON.stringify(KINDS[kind])})].find((element) =>
    element.checkVisibility() && (name === null || plain(named(element)) === name));
  if (!found) return null;
  found.setAttribute('data-asked', '');
  found.scrollIntoView({ block: 'center', behavior: 'instant' });
  return plain(found.value ?? found.textContent);
})()`;

const ASKED = '[data-asked]';

/** Words for what people do, in any browser. */
export function asVisitor(visitor: Visitor) {
  const find = async (kind: Kind, name?: string): Promise<string> => {
    let text: string | null = null;
    await expect
      .poll(
        async () => {
          text = await visitor.read<string | null>(mark(kind, name));
          return text;
        },
        { timeout: 15_000, message: `${kind} ${name ?? ''}` },
      )
      .not.toBeNull();
    return text ?? '';
  };
  return {
    find,
    press: async (kind: 'button' | 'link', name: string) => {
      await find(kind, name);
      await visitor.click(ASKED);
    },
    fill: async (name: string, text: string) => {
      await find('field', name);
      await visitor.type(ASKED, text);
    },
    path: () => visitor.read<string>('location.pathname'),
    /** Waits until an expression about the page is true. */
    until: (expression: string) =>
      expect
        .poll(() => visitor.read<boolean>(`Boolean(${expression})`), {
          timeout: 15_000,
          message: expression,
        })
        .toBe(true),
  };
}
