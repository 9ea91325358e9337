import type { SessionLabels } from './SessionLabels.js';

/** The texts inside the details dialog. */
export interface DetailsLabels extends SessionLabels {
  close: string;
  /** Title of the dialog. `item` is what `itemLabel` returns. */
  detailsTitle: (item: string | undefined) => string;
  /**
   * The status in a sentence, for a checkout that can be paid. `left` is a duration such as "3 hours"; `undefined`
   * below a minute.
   */
  detailsOpen: (left: string | undefined) => string;
  /** For an open checkout that has expired by this device's clock, which may be wrong. Resume is beside it. */
  detailsMayHaveExpired: string;
  detailsComplete: string;
  detailsExpired: string;
  /** For a state that this library does not know. */
  detailsUnknown: (state: string) => string;
  /** For an id that is not in the history. */
  detailsMissing: string;
  detailsTimeline: string;
  /** Changes whenever the server checks the session. */
  detailsUpdated: string;
  detailsId: string;
  detailsPlan: string;
  detailsProduct: string;
  /** The part with what support asks for. It is closed at first. */
  detailsTechnical: string;
  /** The state as the server names it. */
  detailsState: string;
  detailsSuccessUrl: string;
  detailsCancelUrl: string;
  detailsMetadata: string;
  /** For `{}`, `[]` and `""` in metadata. */
  detailsEmpty: string;
  /** How many entries of the metadata are not shown. */
  detailsMore: (count: number) => string;
}
