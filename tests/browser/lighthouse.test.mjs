// Lighthouse's accessibility score where most people come by: 100, as public services are held to. Its rules are a part of
// axe's, under its own settings; the walk of every page is in accessible.test.mjs.
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { after, before, test } from 'node:test';
import lighthouse, { snapshot } from 'lighthouse';
import puppeteer from 'puppeteer-core';
import { browser, openPrompt, press, signIn, startDemo } from './kit.mjs';

/** A port that nobody listens on, for Chromium to be spoken to. */
async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port: free } = server.address();
  server.close();
  await once(server, 'close');
  return free;
}

let demo;
let chromium;
let port;
let puppets; // the same Chromium by the hands that Lighthouse knows
let prompt; // the address of the first question, which most tests begin from
before(async () => {
  demo = await startDemo();
  port = await freePort();
  chromium = await browser([`--remote-debugging-port=${port}`]);
  puppets = await puppeteer.connect({ browserURL: `http://127.0.0.1:${port}`, defaultViewport: null });
  await inTab(async (page) => (prompt = await openPrompt(page, `${demo.origin}/listening`)));
});
after(async () => {
  await puppets?.disconnect();
  await chromium?.close();
  await demo?.stop();
});

/** Fails with the audits that cost points. */
function full({ lhr }) {
  assert.ok(lhr.categories.accessibility, 'Lighthouse judged nothing');
  const short = Object.values(lhr.audits).filter(({ score }) => score !== null && score < 1);
  for (const { id, score } of Object.values(lhr.categories)) {
    assert.equal(score, 1, `${id} ${score}: ${short.map((audit) => audit.id).join(', ')}`);
  }
}

/** Of a page that an address leads to, Lighthouse opens it itself and judges its manners as well. */
async function judge(address) {
  full(await lighthouse(address, { port, logLevel: 'silent', onlyCategories: ['accessibility', 'best-practices'] }));
}

/** Of a page that only a form or a session leads to, Lighthouse looks at it as it stands. */
async function judgeAsItStands(page) {
  const address = page.url();
  const target = await puppets.waitForTarget((one) => one.type() === 'page' && one.url() === address);
  full(await snapshot(await target.page(), { flags: { logLevel: 'silent', onlyCategories: ['accessibility'] } }));
}

const inTab = async (hands) => {
  const context = await chromium.newContext({ viewport: { width: 412, height: 823 } });
  try {
    await hands(await context.newPage());
  } finally {
    await context.close();
  }
};

test('home', () => judge(`${demo.origin}/`));
test('a question', () => judge(demo.origin + prompt));
test('writing', () => judge(`${demo.origin}${prompt}/contribution`));
test('a strategy', () => judge(`${demo.origin}/published/strategy`));

test('checking, and a receipt', () =>
  inTab(async (page) => {
    await page.goto(`${demo.origin}${prompt}/contribution`);
    await page.locator('#words').fill('Ask me before you decide.');
    await press(page, 'Continue');
    await judgeAsItStands(page);
    await press(page, 'Send');
    await judgeAsItStands(page);
    const code = (await page.locator('.app-receipt__group').allTextContents()).join(' ');
    await page.goto(`${demo.origin}/receipt`);
    await page.locator('#code').fill(code);
    await press(page, 'Continue');
    await judgeAsItStands(page);
  }));

test('the queue of the desk', () =>
  inTab(async (page) => {
    await signIn(page, demo.origin, demo.staff.find(({ role }) => role === 'moderator'));
    await page.goto(`${demo.origin}/desk/listening/queue`);
    await judgeAsItStands(page);
  }));
