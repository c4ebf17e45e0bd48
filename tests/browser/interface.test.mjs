// The open interface as its document describes it: every answer that can be reached from the list of engagements is held
// against its schema, on the lived-in demo with all four stages. Nothing of it is a page, so no browser is needed.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import Ajv2020 from 'ajv/dist/2020.js';
import { startDemo } from './kit.mjs';

const ROOT = '/api/v1';
const formats = {
  uri: (text) => URL.canParse(text),
  int64: (number) => Number.isInteger(number),
};

let demo;
let document;
let ajv;
before(async () => {
  demo = await startDemo();
  document = await (await fetch(`${demo.origin}${ROOT}/openapi.json`)).json();
  ajv = new Ajv2020({ strict: true, strictTypes: false, allowUnionTypes: true, allErrors: true, formats });
  ajv.addSchema({ $id: 'http://document/', components: document.components });
  ajv.addKeyword('components');
});
after(() => demo?.stop());

/** The path of the document that an address is an example of. */
function pathOf(address) {
  const path = new URL(address).pathname.slice(ROOT.length);
  const matches = Object.keys(document.paths).filter((known) =>
    new RegExp(`^${known.replace(/[.]/g, '\\.').replace(/\{\w+\}/g, '[^/]+')}$`).test(path),
  );
  // A name that is spelled out wins over one in braces.
  return matches.sort((one, other) => one.split('{').length - other.split('{').length)[0];
}

/** Every address of the interface in an answer. */
const addresses = (value) => {
  if (typeof value === 'string') return value.startsWith(`${demo.origin}${ROOT}`) ? [value] : [];
  return value && typeof value === 'object' ? Object.values(value).flatMap(addresses) : [];
};

/** Answers that differ from what the document says of that path and status. */
async function problems(address) {
  const path = pathOf(address);
  if (!path) return [`${address} is not in the document`];
  const answer = await fetch(address);
  const described = document.paths[path].get.responses[answer.status];
  if (!described) return [`${address}: ${answer.status} is not in the document`];
  const [[type, { schema }]] = Object.entries(described.content);
  if (answer.headers.get('content-type') !== type) return [`${address}: ${answer.headers.get('content-type')}`];
  const body = await answer.json();
  const reference = schema.$ref ? { $ref: `http://document/${schema.$ref}` } : schema;
  const validate = ajv.compile(reference);
  const faults = validate(body) ? [] : validate.errors.map((error) => `${address}${error.instancePath}: ${error.message}`);
  return { path, body, faults };
}

test('the document is of OpenAPI 3.1 and every reference in it leads somewhere', () => {
  assert.equal(document.openapi, '3.1.0');
  for (const schema of Object.keys(document.components.schemas)) {
    assert.ok(ajv.getSchema(`http://document/#/components/schemas/${schema}`), schema);
  }
  const ids = Object.values(document.paths).map(({ get }) => get.operationId);
  assert.equal(new Set(ids).size, ids.length);
});

test('every answer is as the document says', async () => {
  const met = new Set([`${demo.origin}${ROOT}/engagements`, `${demo.origin}${ROOT}/openapi.json`]);
  const paths = new Set();
  const faults = [];
  for (const address of met) {
    const found = await problems(address);
    if (Array.isArray(found)) {
      faults.push(...found);
      continue;
    }
    paths.add(found.path);
    faults.push(...found.faults);
    addresses(found.body).forEach((next) => met.add(next));
    // Lists that hang on an engagement and that no answer names.
    if (found.path === '/engagements/{slug}') ['themes', 'findings', 'strategy'].forEach((list) => met.add(`${address}/${list}`));
  }
  assert.deepEqual(faults, []);
  assert.deepEqual([...paths].sort(), Object.keys(document.paths).sort(), 'some path of the document was never met');
  assert.ok(met.size > 30, `only ${met.size} answers`);
});

test('what is asked wrongly is answered as the document says', async () => {
  const engagement = `${demo.origin}${ROOT}/engagements/listening`;
  const whole = await (await fetch(engagement)).json();
  const list = whole.phases[0].prompts[0].more;
  const wrong = [`${list}?after=last`, `${list}?after=1&after=2`, `${engagement}x`, `${engagement}/themes/0/contributions`];
  for (const address of wrong) {
    const found = await problems(address);
    assert.ok(!Array.isArray(found), String(found));
    assert.deepEqual(found.faults, []);
    assert.ok([400, 404].includes(found.body.status), address);
  }
});
