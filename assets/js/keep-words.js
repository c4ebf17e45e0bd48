// Keeps what is typed on this device, only if the person asks: in this browser's own storage, which is never sent.
// One press deletes it; sending the words deletes it too; after thirty days it is deleted by the next visit here.
{
  const BEGIN = 'words:';
  const DAYS = 30;
  const today = () => Math.floor(Date.now() / 86_400_000);
  // A browser may have no storage, or forbid it: then nothing is offered.
  const attempt = (act) => {
    try {
      return act();
    } catch {
      return null;
    }
  };
  const read = (name) => attempt(() => JSON.parse(localStorage.getItem(BEGIN + name)));
  const remove = (name) => attempt(() => localStorage.removeItem(BEGIN + name));

  const old = attempt(() => Object.keys(localStorage).filter((key) => key.startsWith(BEGIN))) ?? [];
  for (const key of old) {
    const name = key.slice(BEGIN.length);
    const kept = read(name);
    if (!kept || today() - kept.day > DAYS) remove(name);
  }

  const sent = document.querySelector('[data-sent]');
  if (sent) remove(sent.dataset.sent);

  const offer = document.querySelector('[data-keep]');
  const works = attempt(() => {
    localStorage.setItem(`${BEGIN}?`, '');
    localStorage.removeItem(`${BEGIN}?`);
    return true;
  });
  if (offer && works) {
    const name = offer.dataset.keep;
    const form = offer.closest('form');
    const area = form.elements.words;
    const box = offer.querySelector('input');
    const state = offer.querySelector('[role="status"]');
    const button = offer.querySelector('button');

    const show = (words) => {
      button.hidden = !read(name);
      state.textContent = words;
    };
    const keep = () => {
      if (!box.checked) return;
      const verdict = form.querySelector('[name="verdict"]:checked')?.value ?? '';
      const stored = attempt(() => {
        localStorage.setItem(BEGIN + name, JSON.stringify({ words: area.value, verdict, day: today() }));
        return true;
      });
      show(stored ? offer.dataset.kept : '');
    };
    const forget = () => {
      remove(name);
      box.checked = false;
      show(offer.dataset.gone);
    };

    offer.hidden = false;
    const kept = read(name);
    if (kept) {
      box.checked = true;
      const empty = area.value.trim() === '';
      if (empty && kept.words) {
        area.value = kept.words;
        area.dispatchEvent(new Event('input'));
        for (const radio of form.querySelectorAll('[name="verdict"]')) radio.checked = radio.value === kept.verdict;
        show(offer.dataset.found);
      } else {
        keep();
      }
    }
    let waiting;
    form.addEventListener('input', (event) => {
      if (event.target === box) return;
      clearTimeout(waiting);
      waiting = setTimeout(keep, 300);
    });
    form.addEventListener('submit', keep);
    box.addEventListener('change', () => (box.checked ? keep() : forget()));
    button.addEventListener('click', () => {
      forget();
      box.focus();
    });
  }
}
