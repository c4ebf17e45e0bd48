// Counts what is typed as the server does: in characters as a person sees them. It never stops anyone from typing.
// Without this script the hint states the limit.
{
  const segmenter = 'Segmenter' in Intl ? new Intl.Segmenter(undefined, { granularity: 'grapheme' }) : null;
  const size = (text) => {
    const clean = text.normalize('NFC').trim();
    let count = 0;
    for (const _ of segmenter ? segmenter.segment(clean) : clean) count += 1;
    return count;
  };
  const number = new Intl.NumberFormat(document.documentElement.lang);
  const QUIET = 1000;
  const SPOKEN_FROM = 0.75;

  for (const area of document.querySelectorAll('textarea[data-limit]')) {
    const limit = Number(area.dataset.limit);
    const line = (className) => {
      const made = document.createElement('div');
      made.className = className;
      return made;
    };
    const seen = line('nhsuk-hint app-count');
    seen.setAttribute('aria-hidden', 'true');
    const heard = line('nhsuk-u-visually-hidden');
    heard.setAttribute('aria-live', 'polite');
    const hint = document.getElementById(`${area.id}-limit`) ?? area;
    hint.after(seen, heard);

    let waiting;
    const count = () => {
      const left = limit - size(area.value);
      const words = left < 0 ? area.dataset.over : area.dataset.left;
      seen.textContent = words.replace('#', number.format(Math.abs(left)));
      seen.classList.toggle('nhsuk-error-message', left < 0);
      clearTimeout(waiting);
      waiting = setTimeout(() => {
        heard.textContent = limit - left >= limit * SPOKEN_FROM ? seen.textContent : '';
      }, QUIET);
    };
    area.addEventListener('input', count);
    window.addEventListener('pageshow', count);
    count();
  }
}

