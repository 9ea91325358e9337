export default function About() {
  return <p>This is the shop.</p>;
}
