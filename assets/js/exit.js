// Leaves a page at once and leaves no way back to it: by the link, or by Escape or Shift pressed three times alone.
// Without this script the link is a plain one.
{
  const link = document.querySelector('[data-exit]');
  if (link) {
    const leave = () => {
      document.documentElement.hidden = true;
      document.title = link.hostname;
      for (const form of document.forms) form.reset();
      location.replace(link.href);
    };
    link.addEventListener('click', (event) => {
      event.preventDefault();
      leave();
    });

    const PRESSES = 3;
    const WITHIN = 5000;
    let presses = [];
    // Shift belongs to a capital letter when another key is let go while it is down.
    let combined = false;
    document.addEventListener('keyup', (event) => {
      const alone = (event.key === 'Escape' || event.key === 'Shift') && !combined;
      combined = event.key !== 'Shift' && event.shiftKey;
      const now = Date.now();
      presses = alone ? [...presses, { key: event.key, now }] : [];
      presses = presses.filter((press) => press.key === event.key && now - press.now < WITHIN);
      if (presses.length >= PRESSES) leave();
    });
    // Back must not show what was left.
    window.addEventListener('pageshow', (event) => {
      if (event.persisted && document.documentElement.hidden) leave();
    });
    const keys = document.querySelector('.app-exit__keys');
    if (keys) keys.hidden = false;
  }
}

