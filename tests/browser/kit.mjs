// The kit of the browser tests: a lived-in demo of the built binary, a real Chromium, and the hands of a
// person (fill by label, press by name, keys only). It asserts nothing about pages; the tests do.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { createHmac } from 'node:crypto';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const BINARY = process.env.AHPSLISTEN_BINARY ?? join(ROOT, 'target/debug/ahpslisten');
const READY_WITHIN = 120_000; // a debug build writes the whole demo first, on a busy machine
const CLEAN_WITHIN = 15_000;

// ---- the demo -------------------------------------------------------------------------------------------

// What the demo prints. These two functions are all that the tests know of it.
export const parseAddress = (line) => line.match(/listening on (http:\/\/127\.0\.0\.1:\d+)/)?.[1] ?? null;

// `  moderator  NAME  EMAIL  PASSWORD`: columns stand at least two spaces apart, so a name may have spaces.
export function parseStaff(line) {
  const columns = line.match(/^ {2}(\S.*)$/)?.[1].trim().split(/ {2,}/);
  if (columns?.length !== 4 || !columns[2].includes('@')) return null;
  const [role, name, email, password] = columns;
  return { role, name, email, password };
}

/** Starts the demo in a folder of its own; `stop()` asks it to end and demands that it does so cleanly. */
export async function startDemo() {
  assert.ok(existsSync(BINARY), `${BINARY} is missing; build it with: cargo build`);
  const folder = await mkdtemp(join(tmpdir(), 'ahpslisten-browser-'));
  // The settings of whoever runs the tests must not reach the demo.
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => name !== 'DATABASE_URL' && !name.startsWith('AHPSLISTEN_')),
  );
  const child = spawn(BINARY, ['demo', '--listen', '127.0.0.1:0', '--data', folder], {
    env,
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const lastResort = () => child.kill('SIGKILL');
  process.once('exit', lastResort);
  const ended = once(child, 'exit');

  const demo = { origin: null, staff: [], output: '', folder };
  child.stderr.setEncoding('utf8').on('data', (text) => (demo.output += text));
  const ready = new Promise((done) => {
    let rest = '';
    child.stdout.setEncoding('utf8').on('data', (text) => {
      demo.output += text;
      const lines = (rest + text).split('\n');
      rest = lines.pop();
      for (const line of lines) {
        const person = parseStaff(line);
        if (person) demo.staff.push(person);
        demo.origin ??= parseAddress(line);
      }
      if (demo.origin) done('ready');
    });
  });
  const first = await withTimeout(Promise.race([ready, ended]), READY_WITHIN);
  if (first !== 'ready') {
    lastResort();
    await rm(folder, { recursive: true, force: true });
    assert.fail(`the demo did not start (${first ?? 'no address in time'}); it said:\n${demo.output}`);
  }

  demo.stop = async () => {
    child.kill('SIGTERM');
    const result = await withTimeout(ended, CLEAN_WITHIN);
    if (!result) lastResort();
    process.off('exit', lastResort);
    await rm(folder, { recursive: true, force: true });
    assert.ok(result, `the demo did not end within ${CLEAN_WITHIN} ms of SIGTERM; it said:\n${demo.output}`);
    assert.deepEqual(result, [0, null], `the demo must end with status 0; it said:\n${demo.output}`);
    assert.doesNotMatch(demo.output, /panicked at/, `the demo panicked; it said:\n${demo.output}`);
  };
  return demo;
}

function withTimeout(promise, ms) {
  let timer;
  const late = new Promise((done) => (timer = setTimeout(done, ms, null)));
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}

// ---- the browser ----------------------------------------------------------------------------------------

/** Debian's Chromium, silent towards the network. */
export async function browser(more = []) {
  const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
  assert.ok(existsSync(executablePath), `${executablePath} is missing; install it with: apt-get install -y chromium`);
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox', // root has none; the only site that is visited is ours
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      '--disable-quic',
      // A page that calls anywhere else fails here, and is reported by `watch`.
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
      ...more,
    ],
  });
}

/**
 * Collects what no page may do: console errors, script errors, CSP violations, requests beyond the origin.
 * Call it before the first page of the context is opened; `take()` gives the complaints since the last call.
 */
export async function watch(context, origin) {
  const complaints = [];
  // Chromium logs an error for the page itself when its status is 404 or 422; those pages are meant.
  const itself = (message) =>
    message.text().startsWith('Failed to load resource') && message.location().url === message.page()?.url();
  context.on('console', (message) => {
    if (message.type() === 'error' && !itself(message)) complaints.push(`console: ${message.text()} (${message.location().url})`);
  });
  context.on('weberror', (error) => complaints.push(`script error: ${error.error().message}`));
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (/^https?:|^wss?:/.test(url.protocol) && url.origin !== origin) complaints.push(`request leaves: ${url.href}`);
  });
  await context.exposeBinding('reportViolation', (_, text) => complaints.push(`CSP: ${text}`));
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      window.reportViolation(`${event.effectiveDirective} refused ${event.blockedURI} ${event.sample}`);
    });
  });
  return { take: () => [...new Set(complaints.splice(0))] };
}

/** Fails with the problems alone, one a line: the place in a test file says nothing about a page. */
export function none(problems) {
  if (problems.length === 0) return;
  const error = new Error(problems.join('\n'));
  error.stack = problems.join('\n');
  throw error;
}

// ---- the hands ------------------------------------------------------------------------------------------

const exactly = (text) => (text instanceof RegExp ? text : new RegExp(`^\\s*${text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}\\s*$`));

/** Fills fields by their labels: `fill(page, { 'Email address': '…' })`. A select gets its option by its words. */
export async function fill(page, values) {
  for (const [label, value] of Object.entries(values)) {
    const field = page.getByLabel(exactly(label));
    const isSelect = await field.evaluate((element) => element.tagName === 'SELECT');
    if (isSelect) await field.selectOption({ label: value });
    else await field.fill(value);
  }
}

/** Chooses radios or checkboxes by pressing their labels: the NHS patterns draw the box on the label. */
export async function choose(page, ...labels) {
  for (const label of labels) {
    const field = page.getByLabel(exactly(label));
    if (!(await field.isChecked())) await (await field.evaluateHandle((element) => element.labels[0])).click();
    assert.ok(await field.isChecked(), `"${label}" is not chosen by its label`);
  }
}

/** Presses a button by its name and waits for the page that answers. */
export async function press(page, name) {
  await page.getByRole('button', { name: exactly(name) }).click();
  await page.waitForLoadState();
}

/** Follows a link by its name. */
export async function follow(page, name) {
  await page.getByRole('link', { name: exactly(name) }).first().click();
  await page.waitForLoadState();
}

/** The address of the first prompt of an engagement that one can answer now. */
export async function openPrompt(page, engagement) {
  await page.goto(engagement);
  const all = page.locator('main a[href*="/prompts/"]');
  for (const prompt of await all.evaluateAll((links) => links.map((link) => link.getAttribute('href')))) {
    await page.goto(new URL(prompt, engagement).href);
    if (await page.locator(`main a[href="${prompt}/contribution"]`).count()) return prompt;
  }
  return assert.fail(`${engagement} asks nothing now`);
}

// Where and how staff sign in; the one place that knows.
export const SIGN_IN = { path: '/desk/sign-in', email: 'Email address', password: 'Password', button: 'Sign in' };

export async function signIn(page, origin, person) {
  await page.goto(origin + SIGN_IN.path);
  await fill(page, { [SIGN_IN.email]: person.email, [SIGN_IN.password]: person.password });
  await press(page, SIGN_IN.button);
  assert.notEqual(new URL(page.url()).pathname, SIGN_IN.path, `${person.role} is still on the sign-in page`);
}

/** What an authenticator shows now for a key in base 32 (RFC 6238). */
export function authenticatorCode(key) {
  const bits = [...key].map((sign) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(sign).toString(2).padStart(5, '0')).join('');
  const secret = Buffer.from(bits.match(/.{8}/g).map((byte) => parseInt(byte, 2)));
  const step = Buffer.alloc(8);
  step.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000)));
  const mac = createHmac('sha1', secret).update(step).digest();
  const number = mac.readUInt32BE(mac[19] & 15) & 0x7fffffff;
  return String(number % 1_000_000).padStart(6, '0');
}

/** The same hands without a pointer: only Tab, arrows, Space, Enter and letters reach the page. */
export function keyboard(page) {
  const isFocused = (locator) => locator.evaluate((element) => element === document.activeElement);
  const hands = {
    /** Tabs until the element has the focus; a person would give up as well after so many. */
    async tabTo(locator, most = 80) {
      await locator.waitFor({ state: 'attached' });
      for (let count = 0; count < most; count += 1) {
        if (await isFocused(locator)) return;
        await page.keyboard.press('Tab');
      }
      assert.fail(`not reached with ${most} tabs: ${locator}`);
    },
    async type(label, words) {
      await hands.tabTo(page.getByLabel(exactly(label)));
      await page.keyboard.press('Control+A');
      await page.keyboard.type(words);
    },
    async tick(label) {
      await hands.tabTo(page.getByLabel(exactly(label)));
      await page.keyboard.press('Space');
    },
    /** A group of radios is one tab stop; the arrows move inside it. */
    async pick(label) {
      const radio = page.getByLabel(exactly(label));
      const group = await radio.getAttribute('name');
      const size = await page.locator(`input[type=radio][name="${group}"]`).count();
      const inGroup = () => page.evaluate((name) => document.activeElement?.name === name, group);
      for (let count = 0; count < 80 && !(await inGroup()); count += 1) await page.keyboard.press('Tab');
      assert.ok(await inGroup(), `the group of "${label}" is not reached with 80 tabs`);
      await page.keyboard.press('Space');
      for (let count = 0; count < size && !(await isFocused(radio)); count += 1) await page.keyboard.press('ArrowDown');
      assert.ok(await radio.isChecked(), `"${label}" is not picked by the arrows`);
    },
    async press(name) {
      await hands.tabTo(page.getByRole('button', { name: exactly(name) }));
      await hands.enter();
    },
    async follow(name) {
      await hands.tabTo(page.getByRole('link', { name: exactly(name) }).first());
      await hands.enter();
    },
    /** Enter on what has the focus; the answer may be a new page or a place on this one. */
    async enter() {
      const answered = page.waitForEvent('framenavigated', { timeout: 10_000 });
      await page.keyboard.press('Enter');
      await answered;
      await page.waitForLoadState();
    },
  };
  return hands;
}
