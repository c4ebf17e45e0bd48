// What people do after their first words, in each state: change them, appeal, read a reply, answer about themselves, ask
// for news, take a stance, comment. And what the desk gives back when it refuses a form.
import assert from 'node:assert/strict';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { test } from 'node:test';
import { choose, fill, follow, openPrompt, press, signIn } from './kit.mjs';
import { codeOn, main, stage, submit } from './stage.mjs';

const scene = stage();
const { as } = scene;

/** Writes words under a question that is open, and returns the receipt. */
async function contribute(page, reading, words) {
  await page.goto(`${scene.demo.origin}${await openPrompt(page, `${scene.demo.origin}${reading}/listening`)}/contribution`);
  await page.locator('#words').fill(words);
  await submit(page, '/check');
  await submit(page, '/contribution');
  return codeOn(page);
}

async function open(page, reading, code) {
  await page.goto(`${scene.demo.origin}${reading}/receipt`);
  await page.locator('#code').fill(code);
  await submit(page, '/receipt');
}

/** A moderator in a browser of their own, on the page where these words are decided. */
async function moderate(number, room, words, decide) {
  const context = await scene.chromium.newContext();
  context.setDefaultTimeout(10_000);
  const page = await context.newPage();
  try {
    await signIn(page, scene.demo.origin, scene.demo.staff.filter(({ role }) => role === 'moderator')[number]);
    await page.goto(`${scene.demo.origin}/desk/listening/${room}`);
    await main(page, `li:has-text("${words}") a[href*="/${room}/"]`).first().click();
    await page.waitForLoadState();
    await decide(page);
    await press(page, 'Record decision');
    assert.equal(await main(page, '.nhsuk-error-summary').count(), 0, 'the decision was not taken');
  } finally {
    await context.close();
  }
}

/** A mail as its reader sees it: lettre writes other scripts in base64 and ours in quoted-printable. */
function readable(mail) {
  const [head, ...body] = mail.split('\r\n\r\n');
  const words = body.join('\n');
  if (/encoding: base64/i.test(head)) return head + Buffer.from(words, 'base64').toString();
  return head + words.replace(/=\r?\n/g, '').replaceAll('=3D', '=');
}

/** The newest mail to someone that leads to such a page: that link. The heartbeat sends it within a second or two. */
async function mailed(email, page) {
  const folder = join(scene.demo.folder, 'mail');
  for (let tries = 0; tries < 100; tries += 1) {
    for (const name of await readdir(folder).catch(() => [])) {
      const mail = readable(await readFile(join(folder, name), 'utf8'));
      const link = mail.match(new RegExp(`http://[^\\s<>]*${page}[^\\s<>]*`))?.[0];
      if (mail.includes(`To: ${email}`) && link) return link;
    }
    await wait(100);
  }
  return assert.fail(`no mail to ${email} leads to ${page}`);
}

for (const reading of ['', '/ur']) {
  const name = reading || '/en';
  const again = { again: reading !== '' };

  test(`second thoughts, in ${name}`, async (t) => {
    await as(t, async (page, state) => {
      const words = `Ask my neighbour Mr Smith ${name}.`;
      const code = await contribute(page, reading, `I was not belived ${name}.`);
      await open(page, reading, code);
      await page.locator('#words').fill(' ');
      await submit(page, '/receipt/words');
      await state('changed to nothing');
      await page.locator('#words').fill(words);
      await submit(page, '/receipt/words');
      await state('changed, and it names someone');
      await moderate(0, 'queue', words, async (desk) => {
        await choose(desk, 'Decline');
        await desk.locator('#reason').selectOption({ index: 1 });
        await desk.locator('#reply').fill('Thank you for telling us.\n\nCould you leave out the name?');
      });
      await open(page, reading, code);
      assert.match(await page.locator('main').innerText(), /Could you leave out the name/);
      await state('declined, with a private reply');
      await submit(page, '/receipt/appeal');
      await state('an appeal without words');
      await page.locator('#appeal').fill('It is the name of a street.');
      await submit(page, '/receipt/appeal');
      await state('appealed');
      await moderate(1, 'second-looks', words, (desk) => desk.locator('label[for=outcome]').click());
      await open(page, reading, code);
      await state('the appeal is allowed');
      await page.locator('#words').fill('Ask my neighbour.');
      await submit(page, '/receipt/words');
      await state('a change that waits');
      await main(page, 'label[for=sure]').click();
      await submit(page, '/receipt/withdrawal');
      await state('taken back after all');
    }, again);
  });

  test(`about oneself, in ${name}`, async (t) => {
    await as(t, async (page, state) => {
      await contribute(page, reading, `Ask me who I am ${name}.`);
      await main(page, 'a[href*="/equality"]').first().click();
      await page.waitForLoadState();
      await state('what is asked, and why');
      await main(page, '.nhsuk-action-link').click();
      await page.waitForLoadState();
      await state('a question with one answer');
      for (let question = 1; question <= 12; question += 1) {
        const answers = main(page, 'form label');
        if ((await answers.count()) === 0) break;
        const isOfMany = (await main(page, 'input[type=checkbox]').count()) > 0;
        if (isOfMany) await state('a question with many answers');
        await answers.first().click();
        await main(page, 'form button').click();
        await page.waitForLoadState();
      }
      await state('done');
      assert.equal(await main(page, 'form').count(), 0, 'the questions have no end');
    }, again);
  });

  test(`news by mail, in ${name}`, async (t) => {
    await as(t, async (page, state) => {
      const email = `reader${reading.slice(1)}@example.org`;
      const ask = async (typed) => {
        await page.goto(`${scene.demo.origin}${reading}/listening/notices`);
        await page.locator('#email').fill(typed);
        await submit(page, '/notices');
      };
      await ask('not an address');
      assert.equal(await page.locator('#email').inputValue(), 'not an address');
      await state('not an address');
      await ask(email);
      await state('asked');
      await page.goto(await mailed(email, '/notices/confirmation'));
      await state('sure about it');
      await main(page, 'form button').click();
      await page.waitForLoadState();
      await state('confirmed');
      await ask(email);
      await page.goto(await mailed(email, '/notices/deletion'));
      await state('sure about deleting');
      await main(page, 'form button').click();
      await page.waitForLoadState();
      await state('deleted');
    }, again);
  });

  test(`stances and comments, in ${name}`, async (t) => {
    await as(t, async (page, state) => {
      const prompt = await openPrompt(page, `${scene.demo.origin}${reading}/listening`);
      await page.goto(scene.demo.origin + prompt);
      await main(page, 'a[href*="/contributions/"]').first().click();
      await page.waitForLoadState();
      const voice = page.url();
      await main(page, 'a[href*="/stance"]').first().click();
      await page.waitForLoadState();
      await state('asked for a stance');
      await main(page, 'button[value=agree]').click();
      await page.waitForLoadState();
      await state('agreed');
      await main(page, 'button[value=none]').click();
      await page.waitForLoadState();
      await state('and no more');
      await page.goto(voice);
      await main(page, 'a[href*="/contribution?about="]').first().click();
      await page.waitForLoadState();
      await state('the form of a comment');
      await submit(page, '/check');
      await state('an empty comment');
      await page.locator('#words').fill('So it was for me.');
      await submit(page, '/check');
      await state('the check page of a comment');
      await submit(page, '/contribution');
      await state('a comment is sent');
      await open(page, reading, await codeOn(page));
      await state('the receipt of a comment');
    }, again);
  });
}

test('the desk gives back what it refuses', async (t) => {
  await as(t, async (page, state, context) => {
    const lead = scene.demo.staff.find(({ role }) => role === 'lead');
    const strategy = `${scene.demo.origin}/desk/checking/strategy`;
    await signIn(page, scene.demo.origin, lead);
    await page.goto(strategy);
    await fill(page, { 'Title of the section': 'Listening first' });
    const [desk] = (await context.cookies()).filter(({ name }) => name.endsWith('desk'));
    await context.clearCookies();
    await press(page, 'Add section');
    await state('signed out while writing');
    await context.addCookies([desk]);
    await press(page, 'Send again');
    await follow(page, 'Add a line to section 1');
    await page.locator('#words').fill('We will ask first.');
    await page.locator('main form input[name=ticket]').first().evaluate((input) => (input.value = 'of yesterday'));
    await press(page, 'Save line');
    await state('a form that lay open too long');
    await press(page, 'Send again');
    await page.locator('main .nhsuk-card a').first().click();
    await page.waitForLoadState();
    await press(page, 'Remove line');
    await state('not sure about removing a line');
    await choose(page, 'Yes, remove it for good');
    await press(page, 'Remove line');
    await state('removed');
  });
});

scene.atLast();
