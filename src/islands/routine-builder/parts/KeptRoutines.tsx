import { useState } from 'react';
import { fileName, fileOf } from '~/domain/routine/file.ts';
import type { KeptRoutine } from '~/domain/routine/library.ts';
import { titleOf } from '~/domain/routine/routine.ts';
import { paths } from '~/paths.ts';
import { saveFile } from '../save-file.ts';
import type { Builder } from '../useRoutineBuilder.ts';
import { OpenFile } from './OpenFile.tsx';

interface Props {
  readonly builder: Builder;
}

/** Made on first use: the first one in a page costs a phone some 70 milliseconds. */
let day: Intl.DateTimeFormat | undefined;

function dayOf(time: number): string {
  day ??= new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' });
  return day.format(time);
}

/** Every routine of this device, newest first, and the ways to and from files. */
export function KeptRoutines({ builder }: Props) {
  const { library, routine, say } = builder;
  const [gone, setGone] = useState<KeptRoutine>();
  const remove = (kept: KeptRoutine) => {
    void library.forget(kept);
    setGone(kept);
    say(`Deleted ${titleOf(kept.routine)} from this device.`);
  };
  const bringBack = (kept: KeptRoutine) => {
    void library.keep(kept.routine);
    setGone(undefined);
    say(`Brought back ${titleOf(kept.routine)}.`);
  };
  const save = () => {
    const schema = new URL(paths.routineSchema(), window.location.href).href;
    saveFile(fileOf(routine, schema), fileName(routine, 'json'), 'application/json');
    say('Saved as a file, with its notes.');
  };
  return (
    <details className="builder-fold">
      <summary>Kept on this device ({library.kept.length})</summary>
      <div className="builder-kept">
        {library.kept.length === 0 && (
          <p className="builder-meta">Every routine that you change is kept here by itself.</p>
        )}
        <ul aria-label="Kept routines">
          {library.kept.map((kept) => {
            const title = titleOf(kept.routine);
            const open = kept.id === routine.id;
            return (
              <li key={kept.id} className="builder-offer">
                <p>
                  <b>{title}</b>
                  <span className="builder-meta">
                    <time dateTime={new Date(kept.saved).toISOString()}>{dayOf(kept.saved)}</time>,{' '}
                    {kept.routine.steps.length} exercises{open && ' · open now'}
                  </span>
                </p>
                <span className="builder-offer-buttons">
                  <button
                    className="button"
                    type="button"
                    aria-label={`Open ${title}`}
                    aria-disabled={open || undefined}
                    onClick={() => {
                      if (!open) builder.openKept(kept.routine);
                    }}
                  >
                    Open
                  </button>
                  <button
                    className="button"
                    type="button"
                    aria-label={`Delete ${title}`}
                    onClick={() => remove(kept)}
                  >
                    Delete
                  </button>
                </span>
              </li>
            );
          })}
        </ul>
        {gone && (
          <p>
            <button className="button" type="button" onClick={() => bringBack(gone)}>
              Bring back {titleOf(gone.routine)}
            </button>
          </p>
        )}
        <p className="builder-actions">
          <button className="button" type="button" onClick={builder.startNew}>
            New routine
          </button>
          <button
            className="button"
            type="button"
            aria-disabled={routine.steps.length === 0}
            onClick={() => (routine.steps.length === 0 ? say('Add an exercise first.') : save())}
          >
            Save as file
          </button>
        </p>
        <OpenFile builder={builder} />
      </div>
    </details>
  );
}
