// What pages do with script; without it they do the same, only less smoothly.
'use strict';

// Countdowns: the server wrote them; this refreshes the figures from the server's clock.
(() => {
  const counts = [...document.querySelectorAll('[data-until]')];
  if (counts.length === 0) return;
  const ahead = Date.parse(document.documentElement.dataset.now) - Date.now();
  const plurals = new Intl.PluralRules(document.documentElement.lang);
  const show = () => {
    for (const count of counts) {
      const left = Math.max(0, Date.parse(count.dataset.until) - (Date.now() + ahead));
      const seconds = Math.floor(left / 1000);
      const parts = {
        days: Math.floor(seconds / 86400),
        hours: Math.floor(seconds / 3600) % 24,
        minutes: Math.floor(seconds / 60) % 60,
        seconds: seconds % 60,
      };
      for (const [name, value] of Object.entries(parts)) {
        const figure = count.querySelector('[data-part="' + name + '"]');
        if (!figure || figure.textContent === String(value)) continue;
        figure.textContent = String(value);
        const words = JSON.parse(figure.dataset.words);
        figure.nextElementSibling.textContent = words[plurals.select(value)];
      }
    }
  };
  show();
  setInterval(show, 1000);
})();

// Whoever is typing is not sent away: while keys are pressed the session is kept awake.
(() => {
  const beat = document.documentElement.dataset.beat;
  if (!beat) return;
  const every = 5 * 60 * 1000;
  let last = Date.now();
  document.addEventListener('input', () => {
    if (Date.now() - last < every) return;
    last = Date.now();
    fetch(beat, {credentials: 'same-origin', headers: {'X-Beat': 'typing'}}).catch(() => {});
  });
})();

// A form is sent once, however often its button is pressed.
document.addEventListener('submit', event => {
  if (event.defaultPrevented) return;
  if (event.target.dataset.sent) event.preventDefault();
  event.target.dataset.sent = 'yes';
});
addEventListener('pageshow', () => {
  for (const form of document.forms) delete form.dataset.sent;
});
