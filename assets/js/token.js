// Asks for a token on the account page, keeps it in this browser's own storage, and fills it in where it is spent.
// Nothing is sent but what is blinded; the key is that of the public list, fetched without saying who asks.
{
  const attempt = (act) => {
    try {
      return act();
    } catch {
      return null;
    }
  };
  const hex = (bytes) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  const unhex = (text) => Uint8Array.from(text.match(/../g) ?? [], (pair) => parseInt(pair, 16));
  const spelled = (bytes) =>
    btoa(String.fromCharCode(...bytes)).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
  const challenge = new TextEncoder().encode('\x00\x01\x00\x0aahpslisten\x00\x00\x00');

  // The key of a group as everyone reads it. Without it, or where the account page names another, nothing is asked.
  async function published(form) {
    const answer = await fetch(form.dataset.keys, { credentials: 'omit', cache: 'no-store' });
    // Read as text: nothing of the page is to become markup here.
    const [, after = ''] = (await answer.text()).split(`data-voice-key="${form.dataset.group}">`);
    const key = unhex(/^[0-9a-f]+(?=<)/.exec(after)?.[0] ?? '');
    if (key.length !== 49 || hex(await voprf.keyId(key)) !== form.dataset.id) throw new Error('unpublished');
    return key;
  }

  // Where the question of a key and an account is kept; here as well, for browsers that keep nothing.
  const asked = new Map();
  const nameOf = (form) => `token-asked:${form.dataset.id}:${form.dataset.account}`;
  const keptQuestion = (name) => asked.get(name) ?? attempt(() => JSON.parse(localStorage.getItem(name)));
  const forget = (name) => {
    asked.delete(name);
    attempt(() => localStorage.removeItem(name));
  };

  // What is asked, kept until it is answered: whose answer got lost may ask the very same again, and nothing else.
  async function question(form, key) {
    const name = nameOf(form);
    const kept = keptQuestion(name);
    const nonce = kept ? unhex(kept.nonce) : crypto.getRandomValues(new Uint8Array(32));
    const scalar = kept ? voprf.number(unhex(kept.scalar)) : voprf.randomScalar();
    const keep = { nonce: hex(nonce), scalar: hex(voprf.bytes(scalar, 48)) };
    asked.set(name, keep);
    attempt(() => localStorage.setItem(name, JSON.stringify(keep)));
    const input = await voprf.tokenInput(nonce, challenge, key);
    return { name, input, scalar, blinded: await voprf.blind(input, scalar) };
  }

  async function ask(form) {
    const key = await published(form);
    const { name, input, scalar, blinded } = await question(form, key);
    form.elements.blinded.value = hex(blinded);
    const answer = await fetch(form.action, { method: 'POST', body: new URLSearchParams(new FormData(form)) });
    if (answer.status === 409) {
      // Another question was answered before: this one never will be.
      forget(name);
      throw new Error('given');
    }
    if (!answer.ok) throw new Error('failed');
    const { evaluated, proof } = await answer.json();
    const made = await voprf.finalize(input, scalar, key, blinded, unhex(evaluated), unhex(proof));
    const token = spelled(voprf.joined(input, made));
    // By its key, which is of one phase and group, and by its own end: one token never takes the place of another.
    attempt(() => localStorage.setItem(`voice-token:${form.dataset.id}:${token.slice(-8)}`, token));
    forget(name);
    return token;
  }

  for (const form of document.querySelectorAll('form[data-group]')) {
    const card = form.parentElement;
    const say = (what) => {
      for (const text of card.querySelectorAll('[data-said]')) text.hidden = text.dataset.said !== what;
    };
    // An account that was answered asks again only where the answer got lost: where the question is still kept.
    const again = 'again' in form.dataset;
    if (again && !keptQuestion(nameOf(form))) continue;
    if (!globalThis.crypto?.subtle || typeof BigInt !== 'function') {
      say('old');
      continue;
    }
    say(again ? 'failed' : 'ready');
    form.hidden = false;
    form.addEventListener('submit', async (event) => {
      event.preventDefault();
      if (form.dataset.busy) return;
      form.dataset.busy = 'yes';
      say('working');
      try {
        const token = await ask(form);
        form.hidden = true;
        say('done');
        card.querySelector('textarea').value = token;
        card.querySelector('[data-said="done"]').focus();
      } catch (error) {
        const known = ['unpublished', 'given', 'not proved'];
        say(known.includes(error.message) ? error.message.replace(' ', '-') : 'failed');
        delete form.dataset.busy;
      }
    });
  }

  // The kept token that was filled in or typed is named before it is sent, and the page after takes away that one alone.
  const spending = 'voice-token-spending';
  const isToken = (name) => name.startsWith('voice-token:');
  const keptTokens = () => attempt(() => Object.keys(localStorage).filter(isToken)) ?? [];
  const spend = document.querySelector('[data-spend]');
  if (spend) {
    const field = spend.querySelector('input[name="code"]');
    const open = spend.dataset.spend.split(' ').filter(Boolean);
    const usable = keptTokens().find((name) => open.some((id) => name.startsWith(`voice-token:${id}:`)));
    const kept = usable && attempt(() => localStorage.getItem(usable));
    if (kept && !field.value) {
      field.value = kept;
      for (const text of document.querySelectorAll('[data-kept-here]')) text.hidden = false;
    }
    spend.addEventListener('submit', () => {
      const typed = field.value.replace(/\s/g, '');
      const used = keptTokens().find((name) => attempt(() => localStorage.getItem(name)) === typed);
      attempt(() => (used ? sessionStorage.setItem(spending, used) : sessionStorage.removeItem(spending)));
    });
  }
  if (document.querySelector('[data-spent]')) {
    const used = attempt(() => sessionStorage.getItem(spending));
    if (used) attempt(() => localStorage.removeItem(used));
    attempt(() => sessionStorage.removeItem(spending));
  }
}
