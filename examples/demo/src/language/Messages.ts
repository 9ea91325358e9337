/** The shop's own texts. Those of the library come from its labels, and those of plans from the server. */
export interface Messages {
  skip: string;
  nav: string;
  pricing: string;
  billing: string;
  pricingTitle: string;
  pricingText: string;
  plans: string;
  creditsTitle: string;
  creditsText: string;
  once: string;
  packs: string;
  buyCredits: string;
  buyPack: string;
  billingText: (organisation: string) => string;
  comparePlans: string;
  payment: string;
  savePaymentMethod: string;
  invoicesAndCards: string;
  notFound: string;
  footer: string;
}
