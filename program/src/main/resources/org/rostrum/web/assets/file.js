// The act of filing, with script: tells when it did not reach the house, and keeps a signed attempt.
// Without script the form is sent all the same.
'use strict';

(() => {
  const form = document.getElementById('file');
  if (!form) return;

  const say = which => {
    for (const sentence of form.querySelectorAll('[data-says]')) {
      sentence.hidden = sentence.dataset.says !== which;
    }
  };

  const store = mode => new Promise((done, failed) => {
    const opening = indexedDB.open('rostrum', 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore('keys');
    opening.onerror = () => failed(opening.error);
    opening.onsuccess = () => done(opening.result.transaction('keys', mode).objectStore('keys'));
  });
  const asked = request => new Promise((done, failed) => {
    request.onsuccess = () => done(request.result);
    request.onerror = () => failed(request.error);
  });

  // A key that signs attempts; it cannot be taken out of this browser.
  const key = async () => {
    const kept = await asked((await store('readonly')).get('attempts'));
    if (kept) return kept;
    const made = await crypto.subtle.generateKey({name: 'ECDSA', namedCurve: 'P-256'}, false, ['sign', 'verify']);
    await asked((await store('readwrite')).put(made, 'attempts'));
    return made;
  };

  const base64 = buffer => btoa(String.fromCharCode(...new Uint8Array(buffer)));

  const attempt = async why => {
    const facts = form.dataset;
    const text = ['rostrum attempt v1', 'house ' + location.origin, 'debate ' + facts.debate,
      'mission ' + facts.mission, 'statement-sha256 ' + facts.statement,
      'cover-letter-sha256 ' + (facts.cover || 'none'), 'page ' + document.documentElement.dataset.now,
      'time ' + new Date().toISOString(), 'failed ' + why, ''].join('\n');
    const pair = await key();
    const signed = await crypto.subtle.sign({name: 'ECDSA', hash: 'SHA-256'}, pair.privateKey, new TextEncoder().encode(text));
    const open = await crypto.subtle.exportKey('spki', pair.publicKey);
    const file = JSON.stringify({attempt: text, key: base64(open), signature: base64(signed)}, null, 2) + '\n';
    const link = form.querySelector('[data-attempt-file]');
    if (link.href) URL.revokeObjectURL(link.href);
    link.href = URL.createObjectURL(new Blob([file], {type: 'application/json'}));
  };

  const failed = async why => {
    form.elements.credential.value = '';
    delete form.dataset.sent;
    try {
      await attempt(why);
    } catch (fault) {
      console.warn(fault.name);
    }
    say('unreached');
  };

  form.addEventListener('submit', async event => {
    if (event.defaultPrevented || form.dataset.underWay) return;
    event.preventDefault();
    form.dataset.underWay = 'yes';
    say('sending');
    try {
      const answer = await fetch(form.action, {
        method: 'POST', body: new URLSearchParams(new FormData(form)), credentials: 'same-origin'});
      if (answer.redirected && answer.ok) {
        location.assign(answer.url);
        return;
      }
      if (answer.status >= 500) {
        await failed('status ' + answer.status);
      } else {
        form.submit(); // the house has something to say: let its page say it
      }
    } catch (fault) {
      await failed('not reached');
    } finally {
      delete form.dataset.underWay;
    }
  });
})();
