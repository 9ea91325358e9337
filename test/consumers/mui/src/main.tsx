import {
  Button,
  Container,
  CssBaseline,
  createTheme,
  Dialog,
  DialogContent,
  DialogTitle,
  Paper,
  Stack,
  styled,
  ThemeProvider,
  Typography,
  useColorScheme,
} from '@mui/material';
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
import 'react-frontier-checkout/styles.css';
import './checkout.css';

const theme = createTheme({
  colorSchemes: { light: true, dark: true },
  cssVariables: { colorSchemeSelector: 'class' },
  typography: { button: { textTransform: 'none' } },
});
const transport = connectTransport({ baseUrl: '/frontier' });
const GreenButton = styled(CheckoutButton)({
  backgroundColor: '#1b5e20',
  color: '#fff',
  borderRadius: 18,
  paddingInline: 12,
});

function Page() {
  const { mode, setMode } = useColorScheme();
  const [isOpen, setOpen] = useState(false);
  return (
    <Container component="main" maxWidth="lg" sx={{ py: 4 }}>
      <Stack spacing={3}>
        <Stack direction="row" spacing={1} useFlexGap sx={{ flexWrap: 'wrap', alignItems: 'center' }}>
          <Typography variant="h4" component="h1" sx={{ mr: 'auto' }}>
            Billing
          </Typography>
          <Button variant="outlined" onClick={() => setMode(mode === 'dark' ? 'light' : 'dark')}>
            Dark
          </Button>
          <Button variant="outlined" onClick={() => setOpen(true)}>
            Open dialog
          </Button>
        </Stack>
        <CheckoutReturn />
        <Paper variant="outlined" sx={{ p: 3, textAlign: 'center', fontStyle: 'italic' }}>
          <Typography variant="h6" component="h2">
            Your plan
          </Typography>
          <Stack direction="row" spacing={1} useFlexGap sx={{ flexWrap: 'wrap', alignItems: 'start', mt: 2 }}>
            <PlanCheckoutButton plan="pro">Upgrade to Pro</PlanCheckoutButton>
            <GreenButton request={{ plan: 'team' }}>Upgrade to Team</GreenButton>
            <PlanCheckoutButton plan="starter_monthly" asChild>
              <Button variant="contained">Upgrade to Starter</Button>
            </PlanCheckoutButton>
            <Button>Not now</Button>
          </Stack>
        </Paper>
        <PlanPricingTable highlight="pro" />
        <Paper elevation={3}>
          <CheckoutHistoryTable exportCsv />
        </Paper>
      </Stack>
      <Dialog open={isOpen} onClose={() => setOpen(false)} maxWidth="md" fullWidth aria-labelledby="invoices">
        <DialogTitle id="invoices">Invoices</DialogTitle>
        <DialogContent>
          <CheckoutHistoryTable />
        </DialogContent>
      </Dialog>
    </Container>
  );
}

createRoot(document.getElementById('root') as HTMLElement).render(
  <StrictMode>
    <ThemeProvider theme={theme} defaultMode="light">
      <CssBaseline />
      <CheckoutProvider
        transport={transport}
        orgId="2b0c5a34-9d31-4a5e-8a43-0b1c2d3e4f50"
        successUrl="/"
        cancelUrl="/"
        locale="en"
      >
        <Page />
      </CheckoutProvider>
    </ThemeProvider>
  </StrictMode>,
);
