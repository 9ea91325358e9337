import type { ReactNode } from 'react';
import { Providers } from './Providers';
import 'react-frontier-checkout/styles.css';

export const metadata = { title: 'Shop', icons: { icon: 'data:,' } };

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang="en">
      <body>
        <Providers>{children}</Providers>
      </body>
    </html>
  );
}
