// What people do in a real browser: without JavaScript, on a thin line, with the keys alone; and the journeys
// through the three phases. Numbers of pages and their accessibility belong to accessible.test.mjs.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { authenticatorCode, browser, keyboard, none, openPrompt, signIn, startDemo, watch } from './kit.mjs';

const FIRST_VIEW_BYTES = 20_000;
const FIRST_VIEW_REQUESTS = 4;
const TABS = 40;

let demo;
let chromium;
before(async () => {
  demo = await startDemo();
  chromium = await browser();
});
after(async () => {
  await chromium?.close();
  await demo?.stop();
});

/** A person of one journey: a page of their own; whatever the browser complained of fails the journey. */
async function as(options, journey) {
  const context = await chromium.newContext(options);
  const complaints = await watch(context, demo.origin);
  context.setDefaultTimeout(10_000);
  const page = await context.newPage();
  try {
    await journey(page, keyboard(page));
    none(complaints.take());
  } finally {
    await context.close();
  }
}

test('the home page is whole without JavaScript', () =>
  as({ javaScriptEnabled: false }, async (page) => {
    const response = await page.goto(demo.origin);
    assert.equal(response.status(), 200);
    assert.equal(await page.getByRole('heading', { level: 1 }).count(), 1);
    assert.ok(await page.getByRole('heading', { level: 1 }).isVisible());
    const ways = page.getByRole('main').getByRole('link');
    assert.ok((await ways.count()) > 0, 'no way on from the home page');
    await ways.first().click();
    await page.waitForLoadState();
    assert.notEqual(page.url(), `${demo.origin}/`, 'the first way leads nowhere');
  }));

test(`the first view weighs at most ${FIRST_VIEW_BYTES} bytes in at most ${FIRST_VIEW_REQUESTS} requests`, async (t) => {
  const context = await chromium.newContext();
  const page = await context.newPage();
  const network = await context.newCDPSession(page);
  const asked = [];
  let bytes = 0;
  network.on('Network.requestWillBeSent', ({ request, redirectResponse }) => {
    if (request.url.startsWith('data:')) return;
    asked.push(request.url);
    bytes += redirectResponse?.encodedDataLength ?? 0;
  });
  // Headers and body as they came over the wire.
  network.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
  await network.send('Network.enable');
  await network.send('Network.setCacheDisabled', { cacheDisabled: true });
  await page.goto(demo.origin, { waitUntil: 'networkidle' });
  await context.close();
  t.diagnostic(`${bytes} bytes, ${asked.length} requests`);
  assert.ok(bytes > 0, 'nothing was weighed');
  assert.ok(bytes <= FIRST_VIEW_BYTES, `${bytes} bytes: ${asked.join(' ')}`);
  assert.ok(asked.length <= FIRST_VIEW_REQUESTS, `${asked.length} requests: ${asked.join(' ')}`);
});

/** Runs in the page: how an element and the marks drawn beside it look; and a name for it in a message. */
const sight = () => {
  const looks = (element, pseudo) => {
    const { outlineStyle, outlineWidth, boxShadow, backgroundColor, borderColor, borderWidth } = getComputedStyle(element, pseudo);
    const outline = outlineStyle !== 'none' && parseFloat(outlineWidth) > 0 ? `${outlineStyle} ${outlineWidth}` : 'none';
    return [outline, boxShadow, backgroundColor, `${borderColor} ${borderWidth}`].join('; ');
  };
  // Radios and checkboxes of the NHS patterns show their focus on the label's drawn box.
  window.looksOf = (element) =>
    [
      looks(element),
      ...[...(element.labels ?? [])].flatMap((label) => [looks(label, '::before'), looks(label, '::after')]),
    ].join(' / ');
  window.nameOf = (element) => element.outerHTML.replace(/\s+/g, ' ').slice(0, 120);
  const able = 'a[href], button, input:not([type=hidden]), select, textarea, summary, iframe, [tabindex], [contenteditable]';
  window.before = new Map([...document.querySelectorAll(able)].map((element) => [element, window.looksOf(element)]));
};

for (const width of [320, 1280]) {
  test(`the keys: skip link first, each focus is seen and not hidden, at ${width} px`, () =>
    as({ viewport: { width, height: 800 }, reducedMotion: 'reduce' }, async (page) => {
      await page.goto(demo.origin);
      await page.evaluate(sight);
      const problems = [];
      for (let count = 1; count <= TABS; count += 1) {
        await page.keyboard.press('Tab');
        const focus = await page.evaluate(() => {
          const element = document.activeElement;
          if (!element || element === document.body) return null;
          const box = element.getClientRects()[0] ?? { x: 0, y: 0, width: 0, height: 0 };
          const top = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
          const related = [element, ...(element.labels ?? [])];
          return {
            name: window.nameOf(element),
            skips: element.matches('a[href^="#"]') && !!document.querySelector(element.getAttribute('href')),
            known: window.before.has(element),
            marked: window.before.get(element) !== window.looksOf(element),
            hidden: !related.some((own) => own.contains(top) || top?.contains(own) === true && top !== document.body && top !== document.documentElement),
          };
        });
        if (!focus) {
          if (count === 1) problems.push('the first tab reaches nothing');
          break; // the end of the page
        }
        if (count === 1 && !focus.skips) problems.push(`the first tab reaches no skip link: ${focus.name}`);
        if (focus.known && !focus.marked) problems.push(`no visible focus: ${focus.name}`);
        if (focus.hidden) problems.push(`the focus is hidden or out of sight: ${focus.name}`);
      }
      none(problems);
    }));
}

test('the skip link brings the keys to the main part', () =>
  as({}, async (page, keys) => {
    await page.goto(demo.origin);
    await page.keyboard.press('Tab');
    await keys.enter();
    await page.keyboard.press('Tab');
    const inside = await page.evaluate(() => document.querySelector('main').contains(document.activeElement));
    assert.ok(inside, 'the tab after the skip link is not in main');
  }));

test('by the keys alone a citizen answers a question and finds the receipt again', () =>
  as({ viewport: { width: 320, height: 700 }, javaScriptEnabled: true }, async (page, keys) => {
    await page.goto(`${demo.origin}/listening`);
    const first = await page.locator('main a[href*="/prompts/"]').first().getAttribute('href');
    await keys.tabTo(page.locator(`main a[href="${first}"]`));
    await keys.enter();
    await keys.follow('Answer this question');
    await keys.tabTo(page.locator('#words'));
    await page.keyboard.type('Being asked first.');
    await keys.press('Continue');
    await keys.press('Send');
    const code = (await page.locator('.app-receipt__group').allTextContents()).join(' ');
    assert.equal(code.length, 34);
    assert.ok(!page.url().includes(code.replaceAll(' ', '')), 'the receipt stands in the address');
    await page.goto(`${demo.origin}/receipt`);
    await keys.type('Receipt code or words', code);
    await keys.press('Continue');
    assert.match(await page.locator('main').innerText(), /Being asked first\./);
    assert.deepEqual(await page.context().cookies(), [], 'a citizen was given a cookie');
  }));

test('words are counted as a person sees them, stay on the device only if asked, and Escape leaves', () =>
  as({ viewport: { width: 320, height: 700 } }, async (page) => {
    const form = `${demo.origin}${await openPrompt(page, `${demo.origin}/listening`)}/contribution`;
    const kept = () => page.evaluate(() => Object.keys(localStorage));
    await page.goto(form);
    const words = page.locator('#words');
    // A family of four and a letter with its accent apart are one character each.
    await words.fill('\u{1F468}\u200D\u{1F469}\u200D\u{1F467}\u200D\u{1F466}e\u0301');
    const count = async () => Number((await page.locator('.app-count').innerText()).replace(/\D/g, ''));
    assert.equal(await count(), Number(await words.getAttribute('data-limit')) - 2);
    await words.fill('Ask me twice.');
    const forget = page.getByRole('button', { name: 'Delete my words from this device' });
    assert.equal(await forget.isVisible(), false, 'nothing is kept, so nothing can be deleted');
    await page.waitForTimeout(500);
    assert.deepEqual(await kept(), [], 'kept without being asked');
    await page.getByLabel('Keep my words on this device until I send them').check();
    await page.goto(form);
    assert.equal(await words.inputValue(), 'Ask me twice.');
    await forget.click();
    assert.deepEqual(await kept(), [], 'one press deletes');
    await page.getByLabel('Keep my words on this device until I send them').check();
    await page.getByRole('button', { name: 'Continue' }).click();
    await page.getByRole('button', { name: 'Send' }).click();
    await page.locator('.app-receipt__group').first().waitFor();
    assert.deepEqual(await kept(), [], 'what is sent is not kept');

    // The way out is watched, not taken: nothing beyond the origin is asked for in a test.
    await page.goto(`${demo.origin}/listening`);
    await page.goto(form);
    await words.fill('Nobody may see this.');
    await page.evaluate(() => {
      document.querySelector('[data-exit]').href = '/information/cookies';
    });
    for (let press = 0; press < 3; press += 1) await page.keyboard.press('Escape');
    await page.waitForURL('**/information/cookies');
    await page.goBack();
    assert.equal(page.url(), `${demo.origin}/listening`, 'the form is one step back');
  }));

// The same people as in returning.test.mjs, with no pointer, no script and a narrow screen.
const BARE = { viewport: { width: 320, height: 700 }, javaScriptEnabled: false };

test('by the keys alone and without JavaScript, second thoughts: changed, then taken back', () =>
  as(BARE, async (page, keys) => {
    await page.goto(`${demo.origin}${await openPrompt(page, `${demo.origin}/listening`)}/contribution`);
    await keys.tabTo(page.locator('#words'));
    await page.keyboard.type('I was not belived.');
    await keys.press('Continue');
    await keys.press('Send');
    const code = (await page.locator('.app-receipt__group').allTextContents()).join(' ');
    await keys.follow('See what becomes of your words');
    await keys.type('Receipt code or words', code);
    await keys.press('Continue');
    await keys.type('Your words, changed', 'I was not believed.');
    await keys.press('Send the changed words');
    assert.match(await page.locator('main').innerText(), /Your words have been changed/);
    await keys.press('Take my words back');
    await page.keyboard.press('Tab'); // the answer begins at the error summary
    await keys.enter();
    assert.equal(await page.evaluate(() => document.activeElement.name), 'sure', 'the error does not lead to its field');
    await page.keyboard.press('Space');
    await keys.press('Take my words back');
    assert.equal(await page.getByRole('heading', { level: 1 }).innerText(), 'Your words have been taken back');
  }));

test('by the keys alone and without JavaScript: a stance, a comment, questions about oneself, news', () =>
  as(BARE, async (page, keys) => {
    await page.goto(demo.origin + (await openPrompt(page, `${demo.origin}/listening`)));
    await keys.tabTo(page.locator('main a[href*="/contributions/"]').first());
    await keys.enter();
    const voice = page.url();
    await keys.tabTo(page.locator('main a[href$="/stance"]').first());
    await keys.enter();
    await keys.press('I agree');
    await keys.press('Take my answer back');
    await page.goto(voice);
    await keys.follow('Write a comment');
    await keys.tabTo(page.locator('#words'));
    await page.keyboard.type('So it was for me.');
    await keys.press('Continue');
    await keys.press('Send');
    await keys.follow('Answer a few questions about you, so that we know who we hear from');
    await keys.tabTo(page.locator('main .nhsuk-action-link'));
    await keys.enter();
    await keys.pick('35 to 44');
    await keys.press('Continue');
    await keys.follow('Stop here');
    await page.goto(`${demo.origin}/listening/notices`);
    await keys.type('Email address', 'keys@example.org');
    await keys.press('Send me a confirmation email');
    assert.equal(await page.getByRole('heading', { level: 1 }).innerText(), 'Check your email');
  }));

test('by the keys alone anyone judges a finding', () =>
  as({ viewport: { width: 320, height: 700 } }, async (page, keys) => {
    await page.goto(`${demo.origin}${await openPrompt(page, `${demo.origin}/checking`)}/contribution`);
    await keys.pick('Nearly right');
    await keys.tabTo(page.locator('#words'));
    await page.keyboard.type('Say who does it.');
    await keys.press('Continue');
    await keys.press('Send');
    assert.equal(await page.locator('.app-receipt__group').count(), 7);
  }));

test('by the keys alone a moderator clears a contribution', () =>
  as({ viewport: { width: 1280, height: 800 } }, async (page, keys) => {
    await signIn(page, demo.origin, demo.staff.find((person) => person.role === 'moderator'));
    await page.goto(`${demo.origin}/desk/listening/queue`);
    const waiting = page.getByRole('link', { name: /^Decide on contribution/ });
    const before = await waiting.count();
    assert.ok(before > 0, 'nothing waits');
    await keys.tabTo(waiting.first());
    await keys.enter();
    await keys.pick('Publish');
    await keys.press('Record decision');
    assert.equal(await waiting.count(), before - 1);
  }));

test('without JavaScript, by the keys alone, a colleague sets up an authenticator and signs in with it', () =>
  as({ javaScriptEnabled: false, viewport: { width: 320, height: 700 } }, async (page, keys) => {
    const person = demo.staff.find((one) => one.role === 'observer');
    await signIn(page, demo.origin, person);
    await page.goto(`${demo.origin}/desk/account/authenticator`);
    const key = (await page.locator('.app-receipt').innerText()).replace(/\s/g, '');
    await keys.type('Code that the app shows now', authenticatorCode(key));
    await keys.type('Your password', person.password);
    await keys.press('Use this authenticator');
    assert.equal(await page.locator('main ol code').count(), 10);
    const spare = await page.locator('main ol code').first().innerText();
    await page.goto(`${demo.origin}/desk`);
    await keys.press('Sign out');
    await signIn(page, demo.origin, person);
    assert.equal(new URL(page.url()).pathname, '/desk/sign-in/code');
    await keys.follow('My authenticator is not at hand');
    await keys.type('Enter a recovery code', spare);
    await keys.press('Sign in');
    assert.equal(new URL(page.url()).pathname, '/desk');
  }));

test('without JavaScript, from a published line to a voice and back', () =>
  as({ javaScriptEnabled: false, viewport: { width: 320, height: 700 } }, async (page) => {
    await page.goto(`${demo.origin}/published/strategy`);
    await page.locator('main a[href*="/strategy/lines/"]').first().click();
    await page.waitForLoadState();
    const line = page.url();
    await page.locator('main a[href*="/contributions/"]').first().click();
    await page.waitForLoadState();
    const back = await page.locator('main a[href*="/strategy/lines/"]').evaluateAll((links) => links.map((link) => link.href));
    assert.ok(back.includes(line), 'the voice does not lead back to the line');
  }));

for (const address of ['/listening', '/published/strategy', '/published/themes', '/information/privacy']) {
  test(`${address} weighs at most 30000 bytes in at most 6 requests`, async (t) => {
    const context = await chromium.newContext();
    const page = await context.newPage();
    const network = await context.newCDPSession(page);
    let bytes = 0;
    let requests = 0;
    network.on('Network.requestWillBeSent', () => (requests += 1));
    network.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
    await network.send('Network.enable');
    await network.send('Network.setCacheDisabled', { cacheDisabled: true });
    await page.goto(demo.origin + address, { waitUntil: 'networkidle' });
    await context.close();
    t.diagnostic(`${bytes} bytes, ${requests} requests`);
    assert.ok(bytes > 0 && bytes <= 30_000, `${bytes} bytes`);
    assert.ok(requests <= 6, `${requests} requests`);
  });
}
