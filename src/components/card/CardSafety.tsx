import type { Card } from '~/domain/card/card.ts';

interface Props {
  readonly card: Card;
}

/** When to stop, and who asks first: one line for each thing that is asked of the reader. */
export function CardSafety({ card }: Props) {
  const { stopSigns, cautions } = card;
  return (
    <dl className="card-safety">
      {stopSigns.length > 0 && (
        <div data-kind="stop">
          <dt>Stop for today if you notice</dt>
          <dd>{listed(stopSigns)}</dd>
        </div>
      )}
      {cautions.map(({ kind, asks, names }) => (
        <div key={kind} data-kind={kind}>
          <dt>{asks}</dt>
          <dd>{listed(names)}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Names hold commas of their own, so they are parted by semicolons. */
const listed = (names: readonly string[]) =>
  `${names.map((name, index) => (index === 0 ? name : lowerFirst(name))).join('; ')}.`;

/** Keeps an abbreviation as it is. */
const lowerFirst = (name: string) =>
  name.replace(/^\p{Lu}(?!\p{Lu})/u, (letter) => letter.toLowerCase());
