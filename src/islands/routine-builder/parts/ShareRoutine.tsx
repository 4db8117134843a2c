import { messageOf } from '~/domain/routine/message.ts';
import { titleOf } from '~/domain/routine/routine.ts';
import { useCanShare } from '../useCanShare.ts';
import type { Builder } from '../useRoutineBuilder.ts';
import { QrCode } from './QrCode.tsx';
import { Reminder } from './Reminder.tsx';

interface Props {
  readonly builder: Builder;
}

/** Other ways to hand a routine on. None of them holds notes or names of people. */
export function ShareRoutine({ builder }: Props) {
  const { routine, choices, addresses, say } = builder;
  const canShare = useCanShare();
  if (routine.steps.length === 0) return null;
  const message = () => messageOf(routine, choices, addresses.share);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(message());
      say('Copied as text, ready for a message.');
    } catch {
      say('The browser did not let the page copy. The text is below: copy it from there.');
    }
  };
  const share = async () => {
    try {
      await navigator.share({ title: titleOf(routine), url: addresses.share });
    } catch {
      // Closing the sheet is no failure, and a refusal is shown by the sheet itself.
    }
  };
  return (
    <details className="builder-fold">
      <summary>Send it to a phone, a friend or your calendar</summary>
      <div className="builder-questions">
        <p className="builder-actions">
          {canShare && (
            <button className="button" type="button" onClick={share}>
              Share
            </button>
          )}
          <button className="button" type="button" onClick={copy}>
            Copy as text
          </button>
        </p>
        <pre className="builder-message">{message()}</pre>
        <QrCode link={addresses.card} />
        <Reminder builder={builder} />
      </div>
    </details>
  );
}
