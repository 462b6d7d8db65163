interface Props {
  readonly pageId: string;
  readonly readOnly: boolean;
  /** Proposals that nobody has accepted. */
  readonly offers: number;
  readonly onAccept: () => void;
  /** Shows what is answered in this step. */
  readonly onCheck: () => void;
}

/** One filled button: it goes on, and where proposals wait it says that it accepts them. Enter in a field only goes on. */
export function PageButtons({ pageId, readOnly, offers, onAccept, onCheck }: Props) {
  return (
    <div className="page-buttons">
      {offers > 0 ? (
        <>
          <p className="offer-note">Ett förslag räknas som svar först när ni godtar det.</p>
          <button type="button" className="button" data-accept={pageId} onClick={onAccept}>
            {offers === 1 ? 'Godta förslaget och fortsätt' : `Godta ${offers} förslag och fortsätt`}
          </button>
        </>
      ) : null}
      <button type="submit" className={offers > 0 ? 'button-outline' : 'button'} data-continue={pageId}>
        Fortsätt
      </button>
      {readOnly ? null : <p className="muted">Saknas något? Ni kan gå vidare ändå.</p>}
      <button type="button" className="link" onClick={onCheck}>
        Se svaren i det här steget
      </button>
    </div>
  );
}
