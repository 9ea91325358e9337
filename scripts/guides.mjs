// Puts the files that the README or a guide names by a comment, `<!-- path -->`, into code blocks below it. Without
// `--write` it fails where a block differs from its file.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { extname } from 'node:path';

let stale = 0;
for (const guide of ['README.md', ...readdirSync('guides').map((name) => `guides/${name}`)]) {
  const text = readFileSync(guide, 'utf8');
  const written = text.replace(/(<!-- (\S+) -->\n)(?:\n```[\s\S]*?\n```\n)?/g, (_, mark, path) => {
    const code = readFileSync(path, 'utf8').trimEnd();
    return `${mark}\n\`\`\`${extname(path).slice(1).replace('cjs', 'js')}\n${code}\n\`\`\`\n`;
  });
  if (written === text) continue;
  stale += 1;
  if (process.argv.includes('--write')) writeFileSync(guide, written);
}
if (stale > 0 && !process.argv.includes('--write')) {
  console.error(
    'The README or a guide differs from the files that it shows. Run: node scripts/guides.mjs --write',
  );
  process.exitCode = 1;
}
