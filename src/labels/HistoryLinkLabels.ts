/** The link to the history, where the provider has `historyUrl`. */
export interface HistoryLinkLabels {
  goToHistory: string;
}
