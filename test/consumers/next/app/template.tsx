'use client';

import Link from 'next/link';
import { useSearchParams } from 'next/navigation';
import { type ReactNode, Suspense } from 'react';

function AboutLink() {
  const search = useSearchParams().toString();
  return <Link href={search ? `/about?${search}` : '/about'}>About</Link>;
}

export default function Template({ children }: { children: ReactNode }) {
  return (
    <>
      <Suspense>
        <AboutLink />
      </Suspense>
      {children}
    </>
  );
}
