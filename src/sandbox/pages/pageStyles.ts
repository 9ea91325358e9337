/** Styles of the sandbox's pages. They are inlined, because the content security policy allows no external files. */
export const pageStyles = `
:root {
  color-scheme: light dark;
  --page: light-dark(#ffffff, #10151c);
  --panel: light-dark(#f2f6f6, #161d26);
  --text: light-dark(#12202b, #e9eef3);
  --muted: light-dark(#51626f, #a3b1bf);
  --line: light-dark(#dbe3e6, #2a3542);
  --field: light-dark(#ffffff, #0c1117);
  --field-line: light-dark(#7f909c, #667789);
  --accent: light-dark(#0f766e, #2dd4bf);
  --accent-hover: light-dark(#0b5f59, #5eead4);
  --on-accent: light-dark(#ffffff, #042f2b);
  --badge: light-dark(#fdecc8, #3d2f0d);
  --on-badge: light-dark(#6b4200, #fcd68a);
  --note: light-dark(#e6f4f2, #12302f);
  font: 16px/1.5 system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif;
}
*, ::before, ::after { box-sizing: border-box; }
body { margin: 0; background: var(--page); color: var(--text); -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
h1, h2, p, dl, dd, fieldset { margin: 0; padding: 0; border: 0; }
h1 { overflow-wrap: anywhere; }
a { color: inherit; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 6px; }

.checkout { display: grid; min-height: 100dvh; }
.summary { background: var(--panel); padding: 24px 20px 32px; border-block-end: 1px solid var(--line); }
.payment { padding: 28px 20px 40px; }
.summary-content, .payment-content { max-width: 420px; margin-inline: auto; }

.bar { display: flex; justify-content: space-between; align-items: center; gap: 16px; min-height: 32px; margin-block-end: 28px; }
.back { font-size: 14px; font-weight: 500; color: var(--muted); text-decoration: none; padding-block: 4px; overflow-wrap: anywhere; }
.back:hover { color: var(--text); text-decoration: underline; text-underline-offset: 3px; }
.badge { flex: none; padding: 3px 9px; border-radius: 6px; background: var(--badge); color: var(--on-badge); font-size: 12px; font-weight: 650; letter-spacing: .04em; text-transform: uppercase; }
h1 { font-size: 18px; font-weight: 550; line-height: 1.35; color: var(--muted); }
.price { margin-block-start: 4px; color: var(--muted); font-size: 16px; }
.price strong { color: var(--text); font-size: 36px; font-weight: 650; line-height: 1.2; letter-spacing: -.02em; font-variant-numeric: tabular-nums; margin-inline-end: 4px; }
.trial strong { display: block; }
/* Screen readers read the two lines as one sentence. */
.comma { position: absolute; clip-path: inset(50%); }
.date { white-space: nowrap; }
.lines { margin-block-start: 28px; font-size: 15px; }
.lines > div { display: flex; justify-content: space-between; gap: 16px; padding-block: 12px; }
.lines dt { font-weight: 550; overflow-wrap: anywhere; }
.lines dd { font-weight: 550; white-space: nowrap; font-variant-numeric: tabular-nums; }
.lines small { display: block; color: var(--muted); font-size: 13px; font-weight: 400; }
.lines .total { margin-block-start: 8px; padding-block-start: 18px; border-block-start: 1px solid var(--line); font-size: 16px; }
.total dt, .total dd { font-weight: 650; }

.form { display: grid; gap: 16px; }
h2 { font-size: 20px; font-weight: 650; line-height: 1.3; letter-spacing: -.01em; }
.sandbox-note { font-size: 14px; color: var(--muted); }
.form .sandbox-note { display: flex; gap: 10px; padding: 12px 14px; border-radius: 10px; background: var(--note); color: var(--text); }
.sandbox-note svg { flex: none; fill: none; stroke: var(--accent); stroke-width: 1.5; stroke-linecap: round; }
fieldset { display: grid; gap: 12px; min-width: 0; }
legend { padding: 0; margin-block-end: 10px; font-size: 15px; font-weight: 650; }
.pair { display: grid; grid-template-columns: 1fr 1fr; gap: 12px; }
.pair > .button { align-self: end; }
.field { display: grid; align-content: end; gap: 6px; font-size: 14px; font-weight: 500; color: var(--muted); }
input { width: 100%; min-height: 44px; padding: 9px 12px; border: 1px solid var(--field-line); border-radius: 8px; background: var(--field); color: var(--text); font: inherit; font-size: 16px; font-weight: 400; font-variant-numeric: tabular-nums; }
input:hover { border-color: var(--text); }
input:focus-visible { outline-offset: -1px; outline-width: 2px; border-color: var(--accent); border-radius: 8px; }

.button { display: block; width: 100%; min-height: 48px; padding: 11px 18px; border: 1px solid var(--field-line); border-radius: 10px; background: transparent; color: var(--text); font: inherit; font-weight: 600; text-align: center; text-decoration: none; cursor: pointer; }
.button:hover { border-color: var(--text); background: var(--panel); }
.button:focus-visible { border-radius: 10px; }
.button.primary { margin-block-start: 4px; border-color: transparent; background: var(--accent); color: var(--on-accent); }
.button.primary:hover { background: var(--accent-hover); }
.terms, .valid { font-size: 13px; color: var(--muted); text-align: center; text-wrap: balance; margin-block-start: -6px; }
.divider { display: flex; align-items: center; gap: 12px; color: var(--muted); font-size: 13px; }
.divider::before, .divider::after { content: ''; flex: 1; border-block-start: 1px solid var(--line); }
.cancel { justify-self: center; padding: 4px 12px; font-weight: 550; color: var(--muted); text-underline-offset: 3px; }
.cancel:hover { color: var(--text); }
.valid { margin-block-start: 0; }

/* The fragment of a complete link is the id of the body. Without it, the page shows a notice instead of the form. */
.incomplete { display: none; gap: 6px; padding: 18px; border: 1px solid var(--field-line); border-radius: 10px; }
body:not(:target) .incomplete { display: grid; }
body:not(:target) .form { display: none; }

.notice { display: grid; justify-items: center; align-content: center; gap: 16px; min-height: 100dvh; max-width: 420px; margin-inline: auto; padding: 32px 20px; text-align: center; text-wrap: balance; }
.notice h1 { font-size: 24px; font-weight: 650; color: var(--text); letter-spacing: -.01em; }
.notice > p { color: var(--muted); }
.notice .button { width: auto; margin-block-start: 8px; }
.subscription { display: grid; justify-items: center; gap: 6px; width: 100%; padding: 16px; border: 1px solid var(--line); border-radius: 10px; }
.subscription p { color: var(--muted); }
.notice-icon { fill: none; stroke: var(--muted); stroke-width: 2; stroke-linecap: round; stroke-linejoin: round; }

@media (width >= 860px) {
  .checkout { grid-template-columns: 1fr 1fr; }
  .summary { border-block-end: 0; border-inline-end: 1px solid var(--line); padding: 56px 56px 40px; }
  .payment { padding: 56px 56px 40px; }
  .summary-content { margin-inline-end: 0; }
  .payment-content { margin-inline-start: 0; }
  .summary-content, .payment-content { width: 100%; }
}
`;
