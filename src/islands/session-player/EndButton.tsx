import { useRef } from 'react';
import type { Player } from './usePlayer.ts';

interface Props {
  readonly player: Player;
}

/** Ends the session after a question, during which it stands still. */
export function EndButton({ player }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const ran = useRef(false);
  const { session } = player;

  const ask = () => {
    ran.current = session.running;
    if (session.running) session.pause();
    if (dialog.current) dialog.current.returnValue = '';
    dialog.current?.showModal();
  };
  // Also comes after the Escape key, which closes a dialog by itself.
  const closed = () => {
    if (dialog.current?.returnValue === 'end') player.end();
    else if (ran.current) session.resume();
  };

  return (
    <>
      <button type="button" className="button" onClick={ask} disabled={!session.begun}>
        End session
      </button>
      <dialog
        ref={dialog}
        className="player-dialog"
        aria-labelledby="player-end-title"
        onClose={closed}
      >
        <form method="dialog">
          <h2 id="player-end-title">End this session?</h2>
          <p>You cannot come back to this place afterwards.</p>
          <div>
            {/* The first button gets the focus: the harmless answer. */}
            <button type="submit" className="button" data-kind="main" value="stay">
              Keep going
            </button>
            <button type="submit" className="button" value="end">
              End now
            </button>
          </div>
        </form>
      </dialog>
    </>
  );
}
