import { useId } from 'react';
import { CONCERNS } from '~/domain/routine/propose/concerns.ts';
import { paths } from '~/paths.ts';
import { TOOLS } from '~/schemas/vocabulary.ts';
import type { Wishing } from '../useWishes.ts';
import { CarefulWith } from './CarefulWith.tsx';
import { CheckBox } from './CheckBox.tsx';

interface Props {
  readonly wishing: Wishing;
}

const MINUTES = [3, 5, 8, 10, 15, 20] as const;
const OWNED = ['foam-roller', 'ball'] as const;

/** Four questions, and a routine that is explained line by line. */
export function Proposal({ wishing }: Props) {
  const field = useId();
  const { wishes, set, proposal, ask, use } = wishing;
  return (
    <details className="builder-fold">
      <summary>Propose a routine for me</summary>
      <div className="builder-questions">
        <p className="builder-field">
          <label htmlFor={`${field}concern`}>What is bothering you?</label>
          <select
            id={`${field}concern`}
            value={wishes.concern}
            onChange={(event) => set({ concern: event.target.value })}
          >
            {CONCERNS.map(({ id, label }) => (
              <option key={id} value={id}>
                {label}
              </option>
            ))}
          </select>
        </p>
        <p className="builder-field">
          <label htmlFor={`${field}time`}>How long have you got?</label>
          <select
            id={`${field}time`}
            value={wishes.seconds}
            onChange={(event) => set({ seconds: Number(event.target.value) })}
          >
            {MINUTES.map((minutes) => (
              <option key={minutes} value={minutes * 60}>
                {minutes} minutes
              </option>
            ))}
          </select>
        </p>
        <fieldset className="builder-boxes">
          <legend>What do you own?</legend>
          {OWNED.map((tool) => (
            <CheckBox
              key={tool}
              label={`A ${TOOLS[tool]}`}
              checked={wishes.tools.includes(tool)}
              set={(on) =>
                set({
                  tools: on ? [...wishes.tools, tool] : wishes.tools.filter((t) => t !== tool),
                })
              }
            />
          ))}
          <CheckBox
            label="I would rather not lie or sit on the floor"
            checked={wishes.noFloor}
            set={(noFloor) => set({ noFloor })}
          />
        </fieldset>
        <CarefulWith wishing={wishing} />
        <p>
          <button className="button" data-kind="main" type="button" onClick={ask}>
            Propose a routine
          </button>
        </p>
        <div role="status" className="builder-proposal">
          {proposal && (
            <>
              <ul>
                {proposal.lines.map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
              {proposal.leftOut.length > 0 && (
                <>
                  <p>Left out:</p>
                  <ul>
                    {proposal.leftOut.map((line) => (
                      <li key={line}>{line}</li>
                    ))}
                  </ul>
                </>
              )}
              {wishes.concern === 'lower-back' && (
                <p>
                  <a href={paths.guide('lower-back')}>Why nobody should roll the lower back</a>
                </p>
              )}
            </>
          )}
        </div>
        {proposal && proposal.routine.steps.length > 0 && (
          <p>
            <button className="button" type="button" onClick={use}>
              Use this routine
            </button>
          </p>
        )}
      </div>
    </details>
  );
}
