/** The text that `CheckoutDetailsDialog` needs before its code is loaded. */
export interface DetailsDialogLabels {
  /** Announced when the code of the dialog could not be loaded. */
  detailsFailed: string;
}
