// The ceremonies of passkeys, the one thing here that cannot be done without script.
// A form with data-passkey="create" or "get" is sent after the browser has answered; data-field names the
// hidden field that carries the answer.
'use strict';

(() => {
  const toBytes = text => {
    const padded = text.replace(/-/g, '+').replace(/_/g, '/');
    return Uint8Array.from(atob(padded), sign => sign.charCodeAt(0));
  };
  const toText = buffer => btoa(String.fromCharCode(...new Uint8Array(buffer)))
    .replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');

  const say = (form, which) => {
    for (const sentence of form.querySelectorAll('[data-says]')) {
      sentence.hidden = sentence.dataset.says !== which;
    }
  };

  const options = async form => {
    const body = new URLSearchParams({_csrf: form.elements._csrf.value});
    const answer = await fetch(form.dataset.options, {method: 'POST', body, credentials: 'same-origin'});
    if (!answer.ok) throw new Error('refused');
    return answer.json();
  };

  const create = async wanted => {
    wanted.challenge = toBytes(wanted.challenge);
    wanted.user.id = toBytes(wanted.user.id);
    wanted.excludeCredentials = (wanted.excludeCredentials || []).map(k => ({...k, id: toBytes(k.id)}));
    const key = await navigator.credentials.create({publicKey: wanted});
    return {
      id: key.id, rawId: toText(key.rawId), type: key.type,
      response: {
        attestationObject: toText(key.response.attestationObject),
        clientDataJSON: toText(key.response.clientDataJSON),
        transports: key.response.getTransports ? key.response.getTransports() : [],
      },
      clientExtensionResults: key.getClientExtensionResults(),
      authenticatorAttachment: key.authenticatorAttachment,
    };
  };

  const get = async wanted => {
    wanted.challenge = toBytes(wanted.challenge);
    wanted.allowCredentials = (wanted.allowCredentials || []).map(k => ({...k, id: toBytes(k.id)}));
    const key = await navigator.credentials.get({publicKey: wanted});
    return {
      id: key.id, rawId: toText(key.rawId), type: key.type,
      response: {
        authenticatorData: toText(key.response.authenticatorData),
        clientDataJSON: toText(key.response.clientDataJSON),
        signature: toText(key.response.signature),
        userHandle: key.response.userHandle ? toText(key.response.userHandle) : undefined,
      },
      clientExtensionResults: key.getClientExtensionResults(),
      authenticatorAttachment: key.authenticatorAttachment,
    };
  };

  for (const form of document.querySelectorAll('form[data-passkey]')) {
    if (!window.PublicKeyCredential) {
      say(form, 'unable');
      continue;
    }
    say(form, '');
    form.querySelector('button').hidden = false;
    form.addEventListener('submit', async event => {
      if (form.elements[form.dataset.field].value) return;
      event.preventDefault();
      say(form, 'waiting');
      try {
        const wanted = await options(form);
        const answer = form.dataset.passkey === 'create' ? await create(wanted) : await get(wanted);
        form.elements[form.dataset.field].value = JSON.stringify(answer);
        delete form.dataset.sent;
        form.requestSubmit(); // so that a page's own script hears of it
      } catch (failure) {
        console.warn(failure.name);
        say(form, failure.name === 'NotAllowedError' || failure.name === 'InvalidStateError'
          ? failure.name : 'failed');
      }
    });
  }
})();
