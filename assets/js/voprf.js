// The browser's half of a token that the server signs without seeing it: VOPRF(P-384, SHA-384) of RFC 9497, hashing to
// the curve by RFC 9380, token type 1 of RFC 9578. Whole numbers of the browser and its own SHA, nothing else.
// Not of constant time: what it works with is drawn for one token, on the device of whoever asks for it.
const voprf = (() => {
  const hexed = (text) => BigInt(`0x${text}`);
  const P = 2n ** 384n - 2n ** 128n - 2n ** 96n + 2n ** 32n - 1n;
  const N = hexed('ffffffffffffffffffffffffffffffffffffffffffffffffc7634d81f4372ddf581a0db248b0a77aecec196accc52973');
  const A = P - 3n;
  const B = hexed('b3312fa7e23ee7e4988e056be3f82d19181d9c6efe8141120314088f5013875ac656398d8a2ed19d2a85c8edd3ec2aef');
  const G = [
    hexed('aa87ca22be8b05378eb1c71ef320ad746e1d3b628ba79b9859f741e082542a385502f25dbf55296c3a545e3872760ab7'),
    hexed('3617de4a96262c6f5d9e98bf9292dc29f8f41dbd289a147ce9da3113b5f0b8c00a60b1ce1d7e819d7a431d7c90ea0e5f'),
    1n,
  ];
  const NOWHERE = [1n, 1n, 0n];
  const SCALAR = 48;
  const POINT = 49;
  const CONTEXT = bytesOf('OPRFV1-\x01-P384-SHA384');

  function bytesOf(text) {
    return new TextEncoder().encode(text);
  }

  function joined(...parts) {
    const all = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
    let at = 0;
    for (const part of parts) {
      all.set(part, at);
      at += part.length;
    }
    return all;
  }

  const number = (bytes) => bytes.reduce((sum, byte) => (sum << 8n) | BigInt(byte), 0n);

  function bytes(value, length) {
    const out = new Uint8Array(length);
    for (let at = length - 1; at >= 0; at -= 1) {
      out[at] = Number(value & 255n);
      value >>= 8n;
    }
    return out;
  }

  // With its length in two bytes before it.
  const framed = (part) => joined(bytes(BigInt(part.length), 2), part);

  async function digest(name, message) {
    return new Uint8Array(await crypto.subtle.digest(name, message));
  }

  const sha384 = (message) => digest('SHA-384', message);

  const mod = (value, by) => ((value % by) + by) % by;

  function power(base, exponent, by) {
    let result = 1n;
    base = mod(base, by);
    for (; exponent > 0n; exponent >>= 1n) {
      if (exponent & 1n) result = (result * base) % by;
      base = (base * base) % by;
    }
    return result;
  }

  // By Fermat; of nothing it is nothing, as RFC 9380 wants (inv0).
  const inverse = (value, by) => power(value, by - 2n, by);

  const curve = (x) => mod(((x * x) % P) * x + A * x + B, P);

  // P is 3 modulo 4. None where there is no root.
  function root(value) {
    const found = power(value, (P + 1n) / 4n, P);
    return (found * found) % P === value ? found : null;
  }

  // Points in Jacobian coordinates [X, Y, Z]: x is X/Z², y is Y/Z³.
  function twice([x, y, z]) {
    if (z === 0n || y === 0n) return NOWHERE;
    const zz = (z * z) % P;
    const yy = (y * y) % P;
    const s = (4n * x * yy) % P;
    const m = mod(3n * (x - zz) * (x + zz), P);
    const x3 = mod(m * m - 2n * s, P);
    return [x3, mod(m * (s - x3) - 8n * yy * yy, P), (2n * y * z) % P];
  }

  function sum(one, other) {
    if (one[2] === 0n) return other;
    if (other[2] === 0n) return one;
    const [x1, y1, z1] = one;
    const [x2, y2, z2] = other;
    const z1z1 = (z1 * z1) % P;
    const z2z2 = (z2 * z2) % P;
    const u1 = (x1 * z2z2) % P;
    const u2 = (x2 * z1z1) % P;
    const s1 = (((y1 * z2) % P) * z2z2) % P;
    const s2 = (((y2 * z1) % P) * z1z1) % P;
    const h = mod(u2 - u1, P);
    const r = mod(s2 - s1, P);
    if (h === 0n) return r === 0n ? twice(one) : NOWHERE;
    const hh = (h * h) % P;
    const hhh = (h * hh) % P;
    const v = (u1 * hh) % P;
    const x3 = mod(r * r - hhh - 2n * v, P);
    return [x3, mod(r * (v - x3) - s1 * hhh, P), (((h * z1) % P) * z2) % P];
  }

  function times(point, scalar) {
    let result = NOWHERE;
    for (const digit of scalar.toString(2)) {
      result = twice(result);
      if (digit === '1') result = sum(result, point);
    }
    return result;
  }

  // SEC 1, compressed.
  function written([x, y, z]) {
    if (z === 0n) throw new Error('no point');
    const over = inverse(z, P);
    const square = (over * over) % P;
    const plain = (((y * square) % P) * over) % P;
    return joined([plain & 1n ? 3 : 2], bytes((x * square) % P, SCALAR));
  }

  function read(encoded) {
    const x = number(encoded.slice(1));
    const y = encoded.length === POINT && (encoded[0] === 2 || encoded[0] === 3) && x < P ? root(curve(x)) : null;
    if (y === null) throw new Error('not on the curve');
    return [x, (y & 1n) === BigInt(encoded[0] & 1) ? y : P - y, 1n];
  }

  // RFC 9380, 5.3.1, for up to 255 blocks of SHA-384.
  async function expanded(message, tag, length) {
    const ending = joined(tag, [tag.length]);
    const first = await sha384(joined(new Uint8Array(128), message, bytes(BigInt(length), 2), [0], ending));
    const blocks = [await sha384(joined(first, [1], ending))];
    while (blocks.length * 48 < length) {
      const last = blocks[blocks.length - 1];
      const mixed = first.map((byte, at) => byte ^ last[at]);
      blocks.push(await sha384(joined(mixed, [blocks.length + 1], ending)));
    }
    return joined(...blocks).slice(0, length);
  }

  // RFC 9380, 5.2: 72 bytes for each number.
  async function fields(message, tag, count, by) {
    const uniform = await expanded(message, joined(bytesOf(tag), CONTEXT), 72 * count);
    return Array.from({ length: count }, (_, at) => number(uniform.slice(72 * at, 72 * at + 72)) % by);
  }

  // The simplified SWU method, RFC 9380, 6.6.2, with Z = -12.
  function mapped(u) {
    const zuu = mod(-12n * u * u, P);
    const over = inverse(mod(zuu * zuu + zuu, P), P);
    const first = over === 0n
      ? mod(B * inverse(mod(-12n * A, P), P), P)
      : mod(-B * inverse(A, P) * (1n + over), P);
    const straight = root(curve(first));
    const x = straight === null ? (zuu * first) % P : first;
    const y = straight === null ? root(curve(x)) : straight;
    return [x, (y & 1n) === (u & 1n) ? y : P - y, 1n];
  }

  async function hashToGroup(input) {
    const [one, other] = await fields(input, 'HashToGroup-', 2, P);
    return sum(mapped(one), mapped(other));
  }

  const hashToScalar = async (input) => (await fields(input, 'HashToScalar-', 1, N))[0];

  function randomScalar() {
    for (;;) {
      const drawn = number(crypto.getRandomValues(new Uint8Array(SCALAR)));
      if (drawn > 0n && drawn < N) return drawn;
    }
  }

  // What the server gets to see of an input: nothing, whoever looks at it for however long.
  async function blind(input, scalar) {
    return written(times(await hashToGroup(input), scalar));
  }

  // RFC 9497, 2.2.2: that the very key signed which stands in the list. proof is two scalars.
  async function isProved(key, blinded, evaluated, proof) {
    if (proof.length !== 2 * SCALAR) return false;
    const challenge = number(proof.slice(0, SCALAR));
    const answer = number(proof.slice(SCALAR));
    if (challenge >= N || answer >= N) return false;
    const seed = await sha384(joined(framed(key), framed(joined(bytesOf('Seed-'), CONTEXT))));
    const weight = await hashToScalar(
      joined(framed(seed), [0, 0], framed(blinded), framed(evaluated), bytesOf('Composite')),
    );
    const m = times(read(blinded), weight);
    const z = times(read(evaluated), weight);
    const two = sum(times(G, answer), times(read(key), challenge));
    const three = sum(times(m, answer), times(z, challenge));
    const shown = [key, ...[m, z, two, three].map(written)].map(framed);
    return (await hashToScalar(joined(...shown, bytesOf('Challenge')))) === challenge;
  }

  // What the key makes of the input: 48 bytes that nobody else can make. Throws where the proof does not hold.
  async function finalize(input, scalar, key, blinded, evaluated, proof) {
    if (!(await isProved(key, blinded, evaluated, proof))) throw new Error('not proved');
    const bare = written(times(read(evaluated), inverse(scalar, N)));
    return sha384(joined(framed(input), framed(bare), bytesOf('Finalize')));
  }

  // RFC 9578, 5: what is signed, and the token that is spent.
  const keyId = (key) => digest('SHA-256', key);
  const tokenInput = async (nonce, challenge, key) =>
    joined([0, 1], nonce, await digest('SHA-256', challenge), await keyId(key));

  return { blind, finalize, isProved, joined, keyId, number, bytes, randomScalar, tokenInput };
})();
