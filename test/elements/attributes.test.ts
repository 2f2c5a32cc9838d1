import type { LeaderElement } from '../../src/elements/leader-element.js';
import { expect, settled, show, textOf, withAda } from './page.js';

describe('an attribute that is taken away', () => {
  for (const [tag, attribute, value] of [
    ['leader-profile', 'heading-level', '4'],
    ['leader-profile', 'variant', 'line'],
    ['leader-profile', 'sections', 'career'],
    ['leader-profile', 'timeout', '1'],
    ['career-timeline', 'order', 'oldest'],
    ['career-timeline', 'kinds', 'award'],
    ['career-timeline', 'max', '1'],
    ['interview-qa', 'interview', 'talk'],
    ['interview-qa', 'answers', 'collapsed'],
    ['interview-qa', 'only', 'q2'],
    ['interview-qa', 'toc', ''],
  ] as const) {
    it(`leaves ${tag} as if ${attribute} had never been there`, async () => {
      const never = await settled(show(withAda(tag)), tag);
      const element = await settled<LeaderElement>(show(withAda(tag)), tag);
      element.setAttribute(attribute, value);
      await element.updateComplete;
      element.removeAttribute(attribute);
      await element.updateComplete;
      expect(textOf(element)).to.equal(textOf(never));
      expect(element.shadowRoot!.querySelectorAll('*').length).to.equal(never.shadowRoot!.querySelectorAll('*').length);
    });
  }
});
