// A demo, a browser and people who report every page they meet: for files that walk through forms in each of their states.
// Each state is looked at like any other page; PICTURES=folder keeps a picture of each at phone width, for human eyes.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { join } from 'node:path';
import { browser, none, startDemo, watch } from './kit.mjs';
import { WIDTHS, look } from './look.mjs';
import { nu, overhear, validate } from './opinions.mjs';

/** Sets the stage for the file that calls it. */
export function stage() {
  const sent = [];
  const scene = { demo: null, chromium: null };
  before(async () => {
    scene.demo = await startDemo();
    scene.chromium = await browser();
  });
  after(async () => {
    await scene.chromium?.close();
    await scene.demo?.stop();
  });

  /** Someone who reports every state; in a second language each engine is asked where it may find something new. */
  scene.as = async (t, journey, { again = false } = {}) => {
    const context = await scene.chromium.newContext({ reducedMotion: 'reduce' });
    const complaints = await watch(context, scene.demo.origin);
    context.setDefaultTimeout(10_000);
    const page = await context.newPage();
    const html = overhear(page);
    const state = async (name) => {
      sent.push({ route: `${t.name}: ${name}`, html: await html() });
      if (!again) {
        const problems = await validate(sent.at(-1).html);
        await t.test(`${name} as it was sent`, () => none(problems));
      }
      for (const width of WIDTHS) {
        const isNarrow = width === WIDTHS[0];
        const engines = { axe: !again || isNarrow, sniffer: !again && isNarrow };
        const problems = await look(page, complaints, width, engines);
        await t.test(`${name} at ${width} px`, () => none(problems));
        if (isNarrow && process.env.PICTURES) {
          const path = join(process.env.PICTURES, `${t.name} ${name}.png`.replace(/[^\w.]+/g, '-'));
          await page.screenshot({ path, fullPage: true });
        }
      }
    };
    try {
      await journey(page, state, context);
    } finally {
      await context.close();
    }
  };

  /** The last test of the file: the HTML of every state in one go. */
  scene.atLast = () =>
    test('the Nu checker finds nothing in any state', async () => {
      assert.ok(sent.length, 'no state was met, so there is nothing that could be found');
      none((await nu(sent)).map(({ route, problem }) => `${route}: ${problem}`));
    });
  return scene;
}

export const main = (page, css) => page.locator(`main ${css}`);

/** Sends the form of the page that goes to such an address. */
export async function submit(page, action) {
  // Some forms land on the error summary of the page that answers.
  const forms = [`form[action$="${action}"]`, `form[action$="${action}#error-summary"]`];
  await page.locator(forms.map((form) => `main ${form} button[type=submit]`).join(', ')).first().click();
  await page.waitForLoadState();
}

/** The receipt or voice code that a page shows. */
export const codeOn = async (page) => (await page.locator('.app-receipt__group').allTextContents()).join(' ');
