import { StrictMode, useState } from 'react';
import { createRoot } from 'react-dom/client';
import {
  CheckoutButton,
  CheckoutHistoryTable,
  CheckoutProvider,
  CheckoutReturn,
  connectTransport,
  PlanCheckoutButton,
  PlanPricingTable,
} from 'react-frontier-checkout';
import { Button } from '@/components/ui/button.js';
import { Card, CardContent, CardDescription, CardHeader, CardTitle } from '@/components/ui/card.js';
import {
  Dialog,
  DialogContent,
  DialogDescription,
  DialogHeader,
  DialogTitle,
  DialogTrigger,
} from '@/components/ui/dialog.js';
import { Sheet, SheetContent, SheetHeader, SheetTitle, SheetTrigger } from '@/components/ui/sheet.js';
import './index.css';

const transport = connectTransport({ baseUrl: '/frontier' });

function Page() {
  const [isDark, setDark] = useState(false);
  document.documentElement.classList.toggle('dark', isDark);
  return (
    <main className="mx-auto flex max-w-5xl flex-col gap-6 p-4 sm:p-8">
      <header className="flex flex-wrap items-center gap-3">
        <h1 className="mr-auto text-2xl font-semibold tracking-tight">Billing</h1>
        <Button variant="outline" onClick={() => setDark(!isDark)}>
          Dark
        </Button>
        <Dialog>
          <DialogTrigger asChild>
            <Button variant="outline">Open dialog</Button>
          </DialogTrigger>
          <DialogContent className="sm:max-w-3xl">
            <DialogHeader>
              <DialogTitle>Invoices</DialogTitle>
              <DialogDescription>Everything you have bought.</DialogDescription>
            </DialogHeader>
            <CheckoutHistoryTable />
          </DialogContent>
        </Dialog>
        <Sheet>
          <SheetTrigger asChild>
            <Button variant="outline">Open sheet</Button>
          </SheetTrigger>
          <SheetContent className="sm:max-w-2xl">
            <SheetHeader>
              <SheetTitle>Invoices</SheetTitle>
            </SheetHeader>
            <div className="overflow-auto px-4">
              <CheckoutHistoryTable />
            </div>
          </SheetContent>
        </Sheet>
      </header>
      <CheckoutReturn />
      <Card>
        <CardHeader>
          <CardTitle>Your plan</CardTitle>
          <CardDescription>You are on the free plan.</CardDescription>
        </CardHeader>
        <CardContent className="flex flex-wrap items-start gap-3">
          <PlanCheckoutButton plan="pro">Upgrade to Pro</PlanCheckoutButton>
          <CheckoutButton request={{ plan: 'team' }} className="rounded-full bg-emerald-700 px-3 text-white">
            Upgrade to Team
          </CheckoutButton>
          <PlanCheckoutButton plan="starter_monthly" asChild>
            <Button>Upgrade to Starter</Button>
          </PlanCheckoutButton>
          <Button variant="ghost">Not now</Button>
        </CardContent>
      </Card>
      <h2 className="text-lg font-semibold">Plans</h2>
      <PlanPricingTable highlight="pro" />
      <CheckoutHistoryTable exportCsv />
    </main>
  );
}

createRoot(document.getElementById('root') as HTMLElement).render(
  <StrictMode>
    <CheckoutProvider
      transport={transport}
      orgId="2b0c5a34-9d31-4a5e-8a43-0b1c2d3e4f50"
      successUrl="/"
      cancelUrl="/"
      locale="en"
    >
      <Page />
    </CheckoutProvider>
  </StrictMode>,
);
