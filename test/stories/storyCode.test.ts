import { expect, test } from 'vitest';
import { storyCode } from '../../stories/blocks/storyCode.js';

const importLine = "import { PlanPricingTable } from 'react-frontier-checkout';\n\n";
const story = { title: 'Components/PlanPricingTable', args: {} };

test('the code of a story is what an app pastes, without the server of the story', () => {
  const code = `<StoryShop\n  behaviour={{\n    delayMs: 1\n  }}\n>\n  <PlanPricingTable seats={5} />\n</StoryShop>`;
  expect(storyCode(code, story)).toBe(`${importLine}<PlanPricingTable seats={5} />`);
});

test('functions keep the name of their prop', () => {
  const code = '<PlanPricingTable renderPlan={function Xde(){}} />';
  expect(storyCode(code, story)).toBe(`${importLine}<PlanPricingTable renderPlan={renderPlan} />`);
});

test('a page of the story around the component is left out', () => {
  const code = '<StoryShop>\n  <Opened to="team" />\n</StoryShop>';
  expect(storyCode(code, { ...story, args: { seats: 5 } })).toBe(
    `${importLine}<PlanPricingTable seats={5} />`,
  );
});

test('a session keeps the name of its prop', () => {
  const code =
    "<CheckoutStatusBadge\n  session={{\n    expireAt: new Date('2026-11-23'),\n    state: 'open'\n  }}\n/>";
  expect(storyCode(code, { ...story, title: 'Components/CheckoutStatusBadge' })).toContain(
    '<CheckoutStatusBadge\n  session={session}\n/>',
  );
});

test('a story in a frame, of which there is only the source, shows its component', () => {
  const args = { highlight: 'pro', seats: 5, compare: true, plans: [] };
  expect(storyCode('meta.story({})', { ...story, args })).toBe(
    `${importLine}<PlanPricingTable highlight="pro" seats={5} compare plans={plans} />`,
  );
});

test('a file that a story names as its code is shown as it is', () => {
  expect(storyCode(`${importLine}export {};`, story)).toBe(`${importLine}export {};`);
});
