export function Footer() {
  return (
    <footer className="footer">
      <p>Northwind Signals is an invented company. No money moves here.</p>
    </footer>
  );
}
