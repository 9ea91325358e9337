/** An entry in the account's ledger of credits. */
export interface CreditTransaction {
  id: string;
  billingId: string;
  source: string;
  amount: number;
  description: string;
  metadata: Record<string, unknown>;
  createdAt: Date;
}
