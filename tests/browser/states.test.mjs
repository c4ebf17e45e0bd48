// Pages that only a form leads to, in each of their states: what is typed wrong, checked, sent, found again, taken back.
// Each state is looked at like any other page, at both widths, in English and in Urdu.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { choose, fill, openPrompt, press } from './kit.mjs';
import { main, stage, submit } from './stage.mjs';

const scene = stage();
const { as } = scene;

for (const reading of ['', '/ur']) {
  const name = reading || '/en';

  test(`contributing, in ${name}`, async (t) => {
    await as(t, async (page, state) => {
      const prompt = await openPrompt(page, `${scene.demo.origin}${reading}/listening`);
      await page.goto(`${scene.demo.origin}${prompt}/contribution`);
      await state('the form');
      await submit(page, '/check');
      assert.equal(await main(page, '.nhsuk-error-summary').count(), 1, 'an empty form was taken');
      await state('an empty form');
      await page.locator('#words').fill('I would like to be asked first.');
      await submit(page, '/check');
      await state('the check page');
      await submit(page, '/contribution');
      const groups = await page.locator('.app-receipt__group').allTextContents();
      assert.equal(groups.length, 7, 'no receipt');
      await state('the confirmation');
      await page.goto(`${scene.demo.origin}${reading}/receipt`);
      await state('asking for a receipt');
      await page.locator('#code').fill('not a code');
      await submit(page, '/receipt');
      await state('a code that is none');
      await page.locator('#code').fill(groups.join(' '));
      await submit(page, '/receipt');
      await state('the receipt');
      await submit(page, '/receipt/withdrawal');
      await state('not sure about taking it back');
      await main(page, 'label[for=sure]').click();
      await submit(page, '/receipt/withdrawal');
      await state('taken back');
    }, { again: reading !== '' });
  });

  test(`judging a finding, in ${name}`, async (t) => {
    await as(t, async (page, state) => {
      await page.goto(`${scene.demo.origin}${await openPrompt(page, `${scene.demo.origin}${reading}/checking`)}/contribution`);
      await state('the form');
      await submit(page, '/check');
      await state('no verdict');
      await main(page, 'label[for=verdict]').click();
      await submit(page, '/check');
      await state('a bare verdict, checked');
      await submit(page, '/contribution');
      assert.equal(await page.locator('.app-receipt__group').count(), 7, 'no receipt');
    }, { again: reading !== '' });
  });

  test(`joining and signing in, in ${name}`, async (t) => {
    await as(t, async (page, state) => {
      await page.goto(`${scene.demo.origin}${reading}/join`);
      await submit(page, '/join');
      await state('nothing filled in');
      await page.locator('#email').fill('someone.new@example.org');
      await page.locator('#password').fill('three plain words');
      await main(page, 'label[for=profession]').click();
      await submit(page, '/join');
      await state('joined');
      await page.goto(`${scene.demo.origin}${reading}/join/confirmation?token=nonsense`);
      await state('asked to confirm');
      await submit(page, '/join/confirmation');
      await state('a link that does not work');
      await page.goto(`${scene.demo.origin}${reading}/sign-in`);
      await page.locator('#email').fill('someone.new@example.org');
      await page.locator('#password').fill('not my password');
      await submit(page, '/sign-in');
      await state('a wrong password');
    }, { again: reading !== '' });
  });
}

test('a professional takes a voice and answers', async (t) => {
  await as(t, async (page, state) => {
    const [, email, password] = scene.demo.output.match(/^ {2}physiotherapists {2}(\S+) {2}(\S+)$/m);
    await page.goto(`${scene.demo.origin}/sign-in`);
    await fill(page, { 'Email address': email, Password: password });
    await press(page, 'Sign in');
    await state('the account');
    await page.getByRole('button', { name: /Get your token for .Respond/ }).click();
    const token = page.locator('textarea:visible');
    await token.waitFor({ state: 'visible' });
    assert.match(await token.inputValue(), /^AA[E-H][\w-]{192}$/);
    await state('the token is signed');
    await press(page, 'Sign out');
    await page.goto(`${scene.demo.origin}/responding/voice`);
    assert.match(await page.locator('#code').inputValue(), /^AA[E-H]/, 'the browser keeps the token');
    await state('a token is filled in');
    await submit(page, '/responding/voice');
    assert.equal(await page.locator('.app-receipt__group').count(), 8, 'no voice code');
    await state('the voice is given');
    const code = (await page.locator('.app-receipt__group').allTextContents()).join(' ');
    await page.goto(`${scene.demo.origin}${await openPrompt(page, `${scene.demo.origin}/responding`)}/contribution`);
    await state('the form of a response');
    await page.locator('#words').fill('We do this already.');
    await submit(page, '/check');
    await state('the check page of a response');
    await submit(page, '/contribution');
    assert.equal(await page.locator('.app-receipt__group').count(), 7, 'no receipt');
    for (const slug of ['responding', 'checking']) {
      await page.goto(`${scene.demo.origin}/${slug}/voice`);
      await page.locator('#code').fill(slug === 'responding' ? code : 'not a voice');
      await submit(page, `/${slug}/voice`);
      if (slug === 'checking') await state('a voice code that is none');
    }
  });
});

test('two moderators decide: no reason, decided, already decided', async (t) => {
  const moderators = scene.demo.staff.filter((person) => person.role === 'moderator');
  assert.equal(moderators.length, 2);
  await as(t, async (page, state) => {
    const enter = async (person) => {
      await page.goto(`${scene.demo.origin}/desk/sign-in`);
      await fill(page, { 'Email address': person.email, Password: person.password });
      await press(page, 'Sign in');
    };
    await enter(moderators[0]);
    await page.goto(`${scene.demo.origin}/desk/listening/queue`);
    const waiting = await main(page, 'a[href*="/queue/"]').first().getAttribute('href');
    await page.goto(scene.demo.origin + waiting);
    await press(page, 'Record decision');
    await state('no decision');
    await choose(page, 'Decline');
    await press(page, 'Record decision');
    await state('no reason');
    const [second] = [await page.context().browser().newContext()];
    const other = await second.newPage();
    await other.goto(`${scene.demo.origin}/desk/sign-in`);
    await fill(other, { 'Email address': moderators[1].email, Password: moderators[1].password });
    await press(other, 'Sign in');
    await other.goto(scene.demo.origin + waiting);
    await choose(other, 'Publish');
    await press(other, 'Record decision');
    await second.close();
    await choose(page, 'Publish');
    await press(page, 'Record decision');
    assert.match(await page.locator('main').innerText(), new RegExp(moderators[1].name));
    // A refusal of this kind is a 409, which the browser reports; it is what should happen.
    await page.setViewportSize({ width: 320, height: 900 });
    await page.goto(scene.demo.origin + waiting);
    await state('decided by a colleague');
  });
});

scene.atLast();
