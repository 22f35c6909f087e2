// What pages do with script; without it they do the same, only less smoothly.
'use strict';

// Countdowns: the server wrote them; this refreshes the figures from the server's clock.
(() => {
  const plurals = new Intl.PluralRules(document.documentElement.lang);
  let now = '';
  let ahead = 0;
  const show = () => {
    if (now !== document.documentElement.dataset.now) {
      now = document.documentElement.dataset.now;
      ahead = Date.parse(now) - Date.now();
    }
    for (const count of document.querySelectorAll('[data-until]')) {
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

// A page that is told of changes asks for itself again and takes over its parts that changed. Those
// who watch together do not all ask in the same moment.
(() => {
  const watched = document.querySelector('[data-events]');
  if (!watched) return;
  let asked = 0;
  const refresh = async () => {
    const mine = ++asked;
    const answer = await fetch(location.href, {credentials: 'same-origin'});
    const words = await answer.text();
    if (!answer.ok || mine !== asked) return; // a later answer is the newer one
    const page = new DOMParser().parseFromString(words, 'text/html');
    document.documentElement.dataset.now = page.documentElement.dataset.now;
    for (const part of document.querySelectorAll('[data-live][id]')) {
      const fresh = page.getElementById(part.id);
      if (fresh && fresh.innerHTML !== part.innerHTML && !part.contains(document.activeElement)) {
        part.innerHTML = fresh.innerHTML;
      }
    }
  };
  let waiting = false;
  new EventSource(watched.dataset.events).addEventListener('changed', () => {
    if (waiting) return;
    waiting = true;
    setTimeout(() => {
      waiting = false;
      refresh().catch(() => {});
    }, Math.random() * 1500);
  });
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

// What was held while its sender showed who they are goes on by itself; the button does the same.
addEventListener('DOMContentLoaded', () => document.querySelector('form[data-goes-on]')?.requestSubmit());

// A form is sent once, however often its button is pressed.
document.addEventListener('submit', event => {
  if (event.defaultPrevented) return;
  if (event.target.dataset.sent) event.preventDefault();
  event.target.dataset.sent = 'yes';
});
addEventListener('pageshow', () => {
  for (const form of document.forms) delete form.dataset.sent;
});
