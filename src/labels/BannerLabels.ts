/** The texts of `ResumeCheckoutBanner`. */
export interface BannerLabels {
  /** Names the banner's region for screen readers. */
  banner: string;
  /** `item` is what `itemLabel` returns, or what the button asked for. */
  bannerTitle: (item: string | undefined) => string;
  /** `left` is a duration such as "3 hours". */
  bannerLeft: (left: string) => string;
  dismiss: string;
}
