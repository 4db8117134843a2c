import type { Advice } from '~/domain/routine/advice/advice.ts';

interface Props {
  readonly advice: readonly Advice[];
  readonly take: (advice: Advice) => void;
}

/** Suggestions, each with its reason and one press to follow it. Nothing here stands in the way. */
export function AdviceList({ advice, take }: Props) {
  if (advice.length === 0) return null;
  return (
    <section className="builder-advice" aria-labelledby="builder-advice">
      <h3 id="builder-advice">You might like to know</h3>
      <ul>
        {advice.map((one) => (
          <li key={one.id}>
            <p>
              <b>{one.text}</b> {one.reason}
            </p>
            <button className="button" type="button" onClick={() => take(one)}>
              {one.fix}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
