// The browser's half of unlinkable tokens, without a browser: the vectors of RFC 9497, and what it must refuse.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

const at = (path) => readFileSync(new URL(path, import.meta.url), 'utf8');
const voprf = new Function(`${at('../../assets/js/voprf.js')}; return voprf;`)();
const rfc = JSON.parse(at('../data/tokens/rfc9497-p384.json'));
const unhex = (text) => Uint8Array.from(Buffer.from(text, 'hex'));
const hex = (bytes) => Buffer.from(bytes).toString('hex');

for (const [place, vector] of rfc.vectors.entries()) {
  test(`vector ${place + 1} of RFC 9497 holds`, async () => {
    const scalar = voprf.number(unhex(vector.blind));
    const blinded = await voprf.blind(unhex(vector.input), scalar);
    assert.equal(hex(blinded), vector.blinded);
    const given = [unhex(rfc.key), blinded, unhex(vector.evaluated), unhex(vector.proof)];
    assert.equal(hex(await voprf.finalize(unhex(vector.input), scalar, ...given)), vector.output);
  });
}

test('an answer that another key made, or that was changed, is refused', async () => {
  const [one, other] = rfc.vectors;
  const input = unhex(one.input);
  const scalar = voprf.number(unhex(one.blind));
  const good = [unhex(rfc.key), unhex(one.blinded), unhex(one.evaluated), unhex(one.proof)];
  const instead = [unhex(one.blinded), unhex(other.blinded), unhex(other.evaluated), unhex(other.proof)];
  for (const [place, wrong] of instead.entries()) {
    const given = good.map((part, at) => (at === place ? wrong : part));
    await assert.rejects(voprf.finalize(input, scalar, ...given), `part ${place}`);
  }
  const touched = good[3].slice();
  touched[95] ^= 1;
  await assert.rejects(voprf.finalize(input, scalar, ...good.slice(0, 3), touched));
  await assert.rejects(voprf.finalize(input, scalar, ...good.slice(0, 3), good[3].slice(1)));
  // No point: x is not on the curve, is too large, or the first byte is another.
  const wrongPoints = [new Uint8Array(49), new Uint8Array(49).fill(255), unhex(one.evaluated).slice(1)];
  for (const point of wrongPoints) {
    await assert.rejects(voprf.finalize(input, scalar, good[0], good[1], point, good[3]));
  }
});

test('each token is blinded anew', async () => {
  const input = unhex('5a5a');
  const two = [await voprf.blind(input, voprf.randomScalar()), await voprf.blind(input, voprf.randomScalar())];
  assert.notEqual(hex(two[0]), hex(two[1]));
  assert.equal(two[0].length, 49);
});
