// What the pages of a statement do with script: files are sent piece by piece and go on where a line
// broke off; the changes of a comparison are walked through. Without it, forms do the same.
'use strict';

(() => {
  const ready = window.crypto && crypto.subtle && window.fetch;
  const wait = millis => new Promise(go => setTimeout(go, millis));
  const hex = buffer => [...new Uint8Array(buffer)].map(b => b.toString(16).padStart(2, '0')).join('');

  class Refused extends Error {}

  const send = async form => {
    const file = form.querySelector('input[type=file]').files[0];
    const panel = form.querySelector('.sending');
    const bar = panel.querySelector('progress');
    const line = panel.querySelector('[role=status]');
    const trouble = form.querySelector('[data-trouble]');
    const guard = form.querySelector('input[name=_csrf]').value;
    const number = new Intl.NumberFormat(document.documentElement.lang, {maximumFractionDigits: 1});
    const megabytes = bytes => number.format(bytes / 1048576);
    let cancelled = false;

    const ask = async (address, options = {}) => {
      const answer = await fetch(address, {
        ...options,
        credentials: 'same-origin',
        headers: {'X-XSRF-TOKEN': guard, 'Accept': 'application/json', ...(options.headers || {})},
      });
      const type = answer.headers.get('content-type') || '';
      if (!type.includes('json')) {
        if (answer.status >= 500) throw new TypeError('server');
        throw new Refused(panel.dataset.entered);
      }
      const said = await answer.json();
      if (said.state === 'refused') throw new Refused(said.said + ' ' + said.mend);
      return said;
    };

    // A dropped line or a server that starts anew: wait a little longer each time, and go on.
    const patiently = async act => {
      for (let tries = 0; ; tries++) {
        try {
          return await act();
        } catch (fault) {
          if (fault instanceof Refused || cancelled) throw fault;
          if (tries === 12) throw new Refused(panel.dataset.lost);
          line.textContent = panel.dataset.waiting;
          await wait(Math.min(15000, 500 * 2 ** tries) * (0.7 + Math.random() * 0.6));
        }
      }
    };

    const show = state => {
      bar.max = state.size;
      bar.value = state.received;
      line.textContent = panel.dataset.progress
        .replace('%1', megabytes(state.received)).replace('%2', megabytes(state.size));
    };

    trouble.hidden = true;
    panel.hidden = false;
    form.setAttribute('aria-busy', 'true');
    form.querySelector('button:not([type=button])').disabled = true;
    bar.removeAttribute('value');
    line.textContent = panel.dataset.hashing;
    try {
      const bytes = await file.arrayBuffer();
      const sha256 = hex(await crypto.subtle.digest('SHA-256', bytes));
      const begin = new URLSearchParams({
        part: form.dataset.part, name: file.name, size: file.size, sha256,
        seen: form.querySelector('input[name=seen]').value,
      });
      const home = form.dataset.upload;
      let state = await patiently(() => ask(home, {method: 'POST', body: begin}));
      const own = home + '/' + state.id;
      panel.querySelector('[data-cancel]').onclick = () => {
        cancelled = true;
        if (state.id) ask(own + '/cancel', {method: 'POST'}).catch(() => {});
      };
      while (state.state === 'open' && !cancelled) {
        show(state);
        if (state.received === state.size) {
          state = await patiently(() => ask(own + '/finish', {method: 'POST'}));
          continue;
        }
        const start = state.received;
        const piece = bytes.slice(start, start + state.piece);
        let failed = false;
        state = await patiently(async () => {
          // after a broken line only the server knows how much of it is safe
          if (failed) return ask(own);
          failed = true;
          return ask(own + '/piece', {
            method: 'POST', body: piece,
            headers: {'Upload-Offset': String(start), 'Content-Type': 'application/octet-stream'},
          });
        });
      }
      if (cancelled) throw new Refused('');
      if (state.state !== 'done') throw new Refused(panel.dataset.lost);
      const next = new URL(state.next, location.href);
      next.hash = form.dataset.part === 'cover' ? 'letter' : 'found';
      if (next.pathname === location.pathname) {
        history.replaceState(null, '', next);
        location.reload();
      } else {
        location.assign(next);
      }
    } catch (fault) {
      panel.hidden = true;
      form.removeAttribute('aria-busy');
      form.querySelector('button:not([type=button])').disabled = false;
      delete form.dataset.sent;
      const said = fault instanceof Refused ? fault.message : panel.dataset.lost;
      trouble.textContent = said;
      trouble.hidden = said === '';
    }
  };

  for (const form of document.querySelectorAll('form[data-upload]')) {
    form.addEventListener('submit', event => {
      if (!ready || !form.querySelector('input[type=file]').files[0]) return;
      event.preventDefault();
      send(form);
    });
  }

  // The changes of a comparison, one after the other.
  const buttons = document.querySelectorAll('[data-turn]');
  if (buttons.length > 0) {
    const count = Number(document.querySelector('[data-changes]').dataset.changes);
    const at = document.querySelector('[data-at]');
    let now = 0;
    const turn = by => {
      now = now + by < 1 ? count : now + by > count ? 1 : now + by;
      const change = document.getElementById('c' + now);
      change.focus({preventScroll: true});
      change.scrollIntoView({block: 'center'});
      at.textContent = at.dataset.words.replace('%1', now);
    };
    for (const button of buttons) {
      button.hidden = false;
      button.addEventListener('click', () => {
        turn(Number(button.dataset.turn));
        button.focus({preventScroll: true});
      });
    }
  }
})();
