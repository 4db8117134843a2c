import type { CautionData } from '~/schemas/caution.ts';
import type { CautionKind } from '~/schemas/vocabulary.ts';
import type { CardLayout } from './layout.ts';

/** What a card needs of a caution record. */
export interface CardCaution extends Readonly<Pick<CautionData, 'name' | 'kind' | 'everywhere'>> {
  readonly id: string;
}

/** What is known only where the card is made. Texts are typed by the person and never sent. */
export interface CardExtras {
  readonly forWhom?: string;
  readonly fromWhom?: string;
  readonly clinic?: string;
  readonly nextVisit?: string;
  readonly note?: string;
  /** Names of the movement checks for before and after. */
  readonly checks?: readonly string[];
  /** Whole address of the routine, with its fragment; goes into the QR code. */
  readonly link: string;
  /** The day of printing, as it is to be read, for instance `22 November 2026`. */
  readonly date: string;
  /** Version of the content, for instance a short commit name. */
  readonly contentVersion: string;
}

/** One exercise on the card. */
export interface CardItem {
  /** Counted from 1. */
  readonly number: number;
  /** Id of the exercise record, for its figure. */
  readonly exercise: string;
  readonly name: string;
  /** `2 × 30 s each side` */
  readonly dose: string;
  /** `each side`, `both sides together` */
  readonly side: string;
  /** `Foam roller, lying on your side` */
  readonly start: string;
  /** Getting into place in one line; empty when there is no room for it. */
  readonly setUp: string;
  readonly steps: readonly string[];
  /** True when the record says more than the card has room for. */
  readonly shortened: boolean;
  /** Highest pain allowed on the 0-10 scale. */
  readonly pressureCeiling: number;
  readonly breathing: string;
  /** What was written for one person; empty without. */
  readonly note: string;
}

/** Cautions that ask the same of the reader, in one line of the card. */
export interface CardCautionLine {
  readonly kind: CautionKind;
  /** `Ask a professional first` */
  readonly asks: string;
  readonly names: readonly string[];
}

/** A printed card as plain data: what stands on it, in the order of the page. */
export interface Card {
  readonly title: string;
  /** Empty texts leave a line to fill in by hand. */
  readonly forWhom: string;
  readonly fromWhom: string;
  readonly nextVisit: string;
  readonly note: string;
  readonly clinic: string;
  /** Names of the movement checks for before and after; may be none. */
  readonly checks: readonly string[];
  /** `about 9 minutes`, for the whole session. */
  readonly time: string;
  /** What to have at hand: `foam roller, massage ball`; empty when nothing is needed. */
  readonly tools: string;
  readonly items: readonly CardItem[];
  readonly layout: CardLayout;
  /** Names of the stop signs: stop at once if you notice one. */
  readonly stopSigns: readonly string[];
  readonly cautions: readonly CardCautionLine[];
  readonly days: readonly string[];
  readonly link: string;
  readonly date: string;
  readonly contentVersion: string;
}
