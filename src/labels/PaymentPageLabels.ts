/** Texts for going to the payment page. */
export interface PaymentPageLabels {
  /** Announced while a checkout is created. Also shown in a new window until the payment page opens in it. */
  opening: string;
  /** The link to the payment page of an unfinished checkout. */
  resume: string;
}
