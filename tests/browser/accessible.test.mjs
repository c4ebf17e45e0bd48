// Every page that links can reach, as the public and as each role of staff, in every reading, at phone and desk
// width: no axe violation, no sideways scroll, one h1, no complaint of the console, nothing leaves the origin.
// A machine finds about a third of all barriers; the written human looks are not replaced by this.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { browser, none, parseStaff, signIn, startDemo, watch } from './kit.mjs';
import { WIDTHS, look, make, mended } from './look.mjs';
import { nu, validate } from './opinions.mjs';

const SEEDS = ['/']; // where the public begins; everything else is found by its links
const UNHAPPY = { '/no-such-page': 404 }; // pages that no link leads to
const DESK = '/desk'; // where staff begin once signed in
const SEEN_BY_OTHERS = ['lead', 'senior-moderator', 'editor', 'observer']; // roles whose every page another role sees too
const READING_QUERY = ['lang', 'language', 'reading', 'variant']; // query words whose value makes another page
const MOST_SIBLINGS = 24; // beyond this many names below one address, they are taken for ids
const AT_ONCE = 2;
// English, Urdu and Easy Read are walked whole. The same templates in every other reading: home and one engagement.
const WALKED_WHOLE = ['ur', 'en-easy'];
const FRONT = 'listening'; // the engagement that is looked at in every reading
const STAGES = [FRONT, 'responding', 'checking', 'published']; // the demo's engagements: one set of templates
// What a translator works on is one template for each language, file and engagement: hundreds of long pages.
const SHEET = /^\/desk\/([^/]+)\/(?:sheets|texts)\/([^/]+)/;
const SHEETS_IN = 'ur';
// A critical friend reads the texts of each phase in one reading after the other, from the source on.
const SIGNED = /^\/desk\/([^/]+)\/readiness\/\d+\/([^/]+)/;
const SIGNED_IN = ['en', 'ur'];
// The bench has many lists of the same words, and the codebook many codes: of one engagement they are enough.
const CODED = /^\/desk\/([^/]+)\/(?:bench|codebook)\//;
// Each template is asked about by every engine, where it is met first; by axe also wherever a page is made differently (a
// tag more, another reading, a button that only this role has), at the width where most goes wrong; and the Nu checker and
// our own measures look at everything.
const templates = new Set();
const makes = new Set();
const READING = /^\/([a-z]{2,3}(?:-(?:easy|simple|large|contrast))?)(?=\/|$)/;

/** Whether a page is one to look at: of readings that are not walked whole the front pages, of sheets one language. */
function isWalked(pathname) {
  const sheet = SHEET.exec(pathname);
  if (sheet) return sheet[1] === FRONT && sheet[2] === SHEETS_IN;
  const signed = SIGNED.exec(pathname);
  if (signed) return signed[1] === FRONT && SIGNED_IN.includes(signed[2]);
  const coded = CODED.exec(pathname);
  if (coded) return coded[1] === FRONT;
  const reading = READING.exec(pathname)?.[1];
  if (!reading || WALKED_WHOLE.includes(reading)) return true;
  const [, ...rest] = pathname.split('/').filter(Boolean);
  return rest.length === 0 || (rest.length === 1 && rest[0] === FRONT);
}

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

// ---- which addresses are the same page ------------------------------------------------------------------

const looksLikeId = (segment) =>
  /^\d+$/.test(segment) || // 12
  /^[0-9a-f]{8}-[0-9a-f-]{27}$/i.test(segment) || // a UUID
  /^\d{4}-\d{2}-\d{2}$/.test(segment) || // a day
  (segment.length >= 6 && /\d/.test(segment) && /^[0-9a-z_-]+$/i.test(segment)); // a code

/** The shape of a route: ids become `:id`, a query counts by its names, a reading by its value. */
function shape(address) {
  const url = new URL(address);
  const path = url.pathname.split('/').map((segment) => (looksLikeId(segment) ? ':id' : segment));
  const query = [...url.searchParams]
    .map(([name, value]) => (READING_QUERY.includes(name) ? `${name}=${value}` : name))
    .sort();
  return path.join('/') + (query.length ? `?${[...new Set(query)].join('&')}` : '');
}

/** Remembers what was met; `isNew` is true once for each shape, and for some siblings with names of their own. */
function memory() {
  const met = new Set();
  const siblings = new Map();
  const tooMany = new Set();
  return {
    tooMany,
    isNew(address) {
      const key = shape(address);
      if (met.has(key)) return false;
      met.add(key);
      const parent = key.replace(/[^/]*$/, '');
      const count = (siblings.get(parent) ?? 0) + 1;
      siblings.set(parent, count);
      if (parent !== '/' && count > MOST_SIBLINGS) {
        tooMany.add(parent);
        return false;
      }
      return true;
    },
  };
}

// ---- the links of a page --------------------------------------------------------------------------------

const links = (page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('a[href], link[rel=alternate][href], link[rel=next][href]')]
      .map((element) => new URL(element.getAttribute('href'), location.href))
      .filter((url) => url.origin === location.origin)
      .map((url) => url.origin + url.pathname + url.search),
  );

// ---- all pages ------------------------------------------------------------------------------------------

/** Walks from the seeds, below one address; answers one finding per page and width, and what else was met. */
async function walk(seeds, { expected = {}, person = null, below = '/' } = {}) {
  const { isNew: isNewAddress, tooMany } = memory();
  const queue = [];
  const add = (address, from) => {
    const { pathname } = new URL(address);
    if (pathname.startsWith(below) && isWalked(pathname) && isNewAddress(address)) queue.push({ address, from });
  };
  for (const seed of [...seeds, ...Object.keys(expected)]) add(demo.origin + seed, 'a seed');
  const findings = [];
  const sent = [];
  let files = 0;
  let asked = 0;
  let busy = 0;

  const visit = async (page, complaints, { address, from }) => {
    const route = shape(address);
    const wanted = expected[new URL(address).pathname] ?? 200;
    const answer = await page.context().request.get(address);
    const problems = answer.status() === wanted ? [] : [`status ${answer.status()}, linked from ${from}`];
    const isPage = (answer.headers()['content-type'] ?? '').startsWith('text/html');
    if (!isPage) files += 1;
    if (!isPage || problems.length) {
      if (problems.length) findings.push({ route, problems });
      return;
    }
    const template = route.replace(READING, '').split('/').filter((segment) => !STAGES.includes(segment)).join('/');
    const isFirst = !templates.has(template);
    templates.add(template);
    const html = await answer.text();
    sent.push({ route, html });
    if (isFirst) findings.push({ route: `${route} as it was sent`, problems: await validate(html) });
    await page.goto(address, { waitUntil: 'load' });
    for (const link of await links(page)) add(link, new URL(address).pathname);
    const made = await make(page);
    const isNew = !makes.has(made);
    makes.add(made);
    for (const width of WIDTHS) {
      const isNarrow = width === WIDTHS[0];
      const engines = { axe: isFirst || (isNew && isNarrow), sniffer: isFirst && isNarrow };
      if (engines.axe) asked += 1;
      findings.push({ route: `${route} at ${width} px`, problems: await look(page, complaints, width, engines) });
    }
  };

  const worker = async (storageState) => {
    const context = await chromium.newContext({ reducedMotion: 'reduce', storageState });
    const complaints = await watch(context, demo.origin);
    const page = await context.newPage();
    while (queue.length || busy) {
      const next = queue.shift();
      if (!next) {
        await page.waitForTimeout(50); // another worker may still find links
        continue;
      }
      busy += 1;
      try {
        await visit(page, complaints, next);
      } catch (error) {
        findings.push({ route: shape(next.address), problems: [`could not be visited: ${error.message}`] });
      } finally {
        busy -= 1;
        complaints.take();
      }
    }
    await context.close();
  };

  const door = await chromium.newContext();
  if (person) await signIn(await door.newPage(), demo.origin, person);
  const state = await door.storageState();
  await door.close();
  await Promise.all(Array.from({ length: AT_ONCE }, () => worker(state)));
  for (const { route, problem } of await nu(sent)) {
    findings.push({ route: `${route} as it was sent`, problems: [problem] });
  }
  return { findings, files, tooMany, asked };
}

async function report(t, { findings, files, tooMany, asked }) {
  t.diagnostic(`${findings.length} looks at pages, ${asked} of them by axe, ${files} files`);
  for (const parent of tooMany) t.diagnostic(`more than ${MOST_SIBLINGS} names below ${parent}: the rest is taken for ids`);
  for (const { route, problems } of findings.sort((one, other) => (one.route < other.route ? -1 : 1))) {
    await t.test(route, () => none(problems));
  }
}

test('addresses of the same page have one shape', () => {
  const of = (path) => shape(`http://127.0.0.1${path}`);
  assert.equal(of('/themes/12'), of('/themes/7'));
  assert.equal(of('/releases/2021-10-14/x'), of('/releases/2022-01-02/x'));
  assert.equal(of('/voices?after=a&page=2'), of('/voices?page=3&after=b'));
  assert.notEqual(of('/voices?reading=easy'), of('/voices?reading=standard'));
  assert.notEqual(of('/themes'), of('/voices'));
});

test('of most readings only the front pages are walked', () => {
  for (const path of ['/', '/themes/12', '/ur/a/help', '/en-easy/a/themes/1', '/pl/listening', '/en-large/']) assert.ok(isWalked(path), path);
  for (const path of ['/pl/a', '/ar-large/listening/help', '/en-simple/receipt']) assert.ok(!isWalked(path), path);
  assert.ok(isWalked('/desk/listening/sheets') && isWalked('/desk/listening/sheets/ur/public'));
  assert.ok(isWalked('/desk/listening/readiness/2/en') && !isWalked('/desk/listening/readiness/2/pl'));
  assert.ok(isWalked('/desk/listening/bench/table') && !isWalked('/desk/checking/bench/table'));
  assert.ok(!isWalked('/desk/listening/sheets/pl/public') && !isWalked('/desk/checking/sheets/ur/public'));
});

test('the sign-ins that the demo prints are read', () => {
  assert.deepEqual(parseStaff('  moderator  Asha Rahman  asha@example.org  three-plain-words'), {
    role: 'moderator',
    name: 'Asha Rahman',
    email: 'asha@example.org',
    password: 'three-plain-words',
  });
  assert.equal(parseStaff('listening on http://127.0.0.1:8080'), null);
});

test('every public page', async (t) => {
  const met = await walk(SEEDS, { expected: UNHAPPY });
  await report(t, met);
  // A home page without links would pass for a whole site.
  assert.ok(met.findings.length > 2 * WIDTHS.length, 'the walk found hardly any page');
});

test('every page of the desk, for each role', async (t) => {
  assert.ok(demo.staff.length > 0, 'the demo printed no staff sign-ins');
  const looks = demo.staff.filter((person) => !SEEN_BY_OTHERS.includes(person.role));
  const roles = new Map(looks.map((person) => [person.role, person]));
  for (const [role, person] of roles) {
    await t.test(role, async (inner) => {
      const met = await walk([DESK], { person, below: DESK });
      await report(inner, met);
      assert.ok(met.findings.length > WIDTHS.length, 'the walk found hardly any page');
    });
  }
});

test('the accessibility statement names no failure that is mended', () => {
  assert.deepEqual(mended(), [], 'take these out of assets/accessibility.json');
});
