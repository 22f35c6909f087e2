// Checks a receipt in this browser: the register's signature, the way from the entry to the signed
// head, the files. It sends nothing and loads nothing; docs/formats/receipt.md says what it checks.
'use strict';

const Receipt = (() => {
  class Wrong extends Error {
    constructor(key, places = {}) {
      super(key);
      this.places = places;
    }
  }

  const need = (condition, key) => {
    if (!condition) throw new Wrong(key);
  };
  const utf8 = text => new TextEncoder().encode(text);
  const text = bytes => new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(bytes);
  const hex = bytes => Array.from(bytes, byte => byte.toString(16).padStart(2, '0')).join('');
  const unhex = digits => Uint8Array.from(digits.match(/../g), pair => parseInt(pair, 16));
  const joined = parts => new Uint8Array(parts.flatMap(part => Array.from(part)));
  const same = (a, b) => hex(a) === hex(b);
  const sha256 = async bytes => new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  const node = (left, right) => sha256(joined([[1], left, right]));

  /** Base64 in its one canonical spelling. */
  const unbase64 = coded => {
    need(/^[A-Za-z0-9+/]+={0,2}$/.test(coded) && coded.length % 4 === 0, 'misspelled');
    const raw = atob(coded);
    need(btoa(raw) === coded, 'misspelled');
    return Uint8Array.from(raw, sign => sign.charCodeAt(0));
  };
  const hash = coded => {
    const raw = unbase64(coded);
    need(raw.length === 32, 'misspelled');
    return raw;
  };
  const whole = digits => {
    need(/^(0|[1-9][0-9]{0,17})$/.test(digits), 'misspelled');
    return BigInt(digits);
  };
  const cut = (whole, at, width) => [whole.slice(0, at), whole.slice(at + width)];

  /** The Ed25519 keys among lines of the form name+number+Base64. */
  const keys = async lines => {
    const found = [];
    for (const line of lines.split('\n').map(each => each.trim()).filter(each => each)) {
      const parts = /^([^\s+]+)\+([0-9a-f]{8})\+(.+)$/.exec(line);
      if (!parts) throw new Wrong('no-key');
      const [, name, number, coded] = parts;
      const raw = unbase64(coded);
      const own = (await sha256(joined([utf8(name + '\n'), raw]))).slice(0, 4);
      if (hex(own) !== number) throw new Wrong('no-key');
      if (raw[0] === 1 && raw.length === 33) found.push({name, number, raw: raw.slice(1), line});
    }
    if (found.length === 0) throw new Wrong('no-key');
    return found;
  };

  const signed = async (key, message, signature) => {
    const known = await crypto.subtle.importKey('raw', key.raw, 'Ed25519', false, ['verify']);
    return crypto.subtle.verify('Ed25519', known, signature, message);
  };

  /** The head of a note that a trusted key signed. */
  const checkpoint = async (note, trusted) => {
    const blank = note.lastIndexOf('\n\n');
    need(blank >= 0 && note.endsWith('\n') && !/[\0-\t\v-\x1f]/.test(note), 'misspelled');
    const message = note.slice(0, blank + 1);
    const head = /^([^\n]+)\n([^\n]+)\n([^\n]+)\n$/.exec(message);
    need(head, 'misspelled');
    const [, origin, size, root] = head;
    let by = null;
    for (const line of note.slice(blank + 2, -1).split('\n')) {
      const parts = /^\u2014 ([^\s+]+) (\S+)$/.exec(line);
      need(parts, 'misspelled');
      const blob = unbase64(parts[2]);
      need(blob.length > 4, 'misspelled');
      for (const key of trusted) {
        if (key.name !== parts[1] || key.number !== hex(blob.slice(0, 4))) continue;
        need(await signed(key, utf8(message), blob.slice(4)), 'not-signed');
        if (key.name === origin) by = key;
      }
    }
    need(by, 'not-signed');
    return {origin, size: whole(size), root: hash(root), by};
  };

  /** Both roots a path leads to: of the grown tree, and of the older one within it (RFC 9162). */
  const climb = async (place, last, path, start) => {
    let grown = start, old = start;
    for (const sibling of path) {
      need(last > 0n, 'not-in-tree');
      if (place & 1n || place === last) {
        grown = await node(sibling, grown);
        old = await node(sibling, old);
        while (place && !(place & 1n)) {
          place >>= 1n;
          last >>= 1n;
        }
      } else {
        grown = await node(grown, sibling);
      }
      place >>= 1n;
      last >>= 1n;
    }
    need(last === 0n, 'not-in-tree');
    return {grown, old};
  };

  /** What a proof (C2SP tlog-proof) proves. */
  const proof = async (given, trusted) => {
    const blank = given.indexOf('\n\n');
    need(blank >= 0, 'misspelled');
    const [top, note] = cut(given, blank, 2);
    const [title, extra, index, ...path] = top.split('\n');
    need(title === 'c2sp.org/tlog-proof@v1' && /^extra /.test(extra), 'misspelled');
    need(/^index /.test(index) && path.length < 64, 'misspelled');
    const opening = text(unbase64(extra.slice(6)));
    const [salt, entry] = cut(opening, 64, 1);
    need(/^[0-9a-f]{64}$/.test(salt) && opening[64] === '\n', 'misspelled');
    const lines = entry.split('\n');
    need(lines[0] === 'rostrum entry v1' && lines.at(-1) === '', 'misspelled');
    const place = whole(index.slice(6));
    const siblings = path.map(hash);
    const head = await checkpoint(note, trusted);
    need(lines[1] === index, 'other-place');
    need(place < head.size, 'not-in-tree');
    const seal = hex(await sha256(joined([unhex(salt), utf8(entry)])));
    const leaf = await sha256(joined([[0], utf8('rostrum leaf v1\n' + seal + '\n')]));
    const {grown} = await climb(place, head.size - 1n, siblings, leaf);
    need(same(grown, head.root), 'not-in-tree');
    return {facts: lines.slice(1, -1), head};
  };

  /** Whether the register only grew since an earlier head. */
  const growth = async (given, trusted, earlier) => {
    const blank = given.indexOf('\n\n');
    need(blank >= 0, 'growth');
    const [top, note] = cut(given, blank, 2);
    const [title, old, ...hashes] = top.split('\n');
    need(title === 'rostrum growth v1' && old === 'old ' + earlier.size, 'growth');
    const head = await checkpoint(note, trusted);
    need(head.origin === earlier.origin && head.size >= earlier.size, 'growth');
    const path = hashes.map(hash);
    if (head.size === earlier.size) {
      need(path.length === 0 && same(head.root, earlier.root), 'growth');
      return;
    }
    if ((earlier.size & (earlier.size - 1n)) === 0n) path.unshift(earlier.root);
    need(path.length > 0, 'growth');
    let place = earlier.size - 1n, last = head.size - 1n;
    while (place & 1n) {
      place >>= 1n;
      last >>= 1n;
    }
    const roots = await climb(place, last, path.slice(1), path[0]);
    need(same(roots.grown, head.root) && same(roots.old, earlier.root), 'growth');
  };

  const read = given => {
    if (given.startsWith('c2sp.org/')) return {proof: given, growth: ''};
    const parsed = JSON.parse(given);
    need(parsed && typeof parsed.proof === 'string', 'misspelled');
    return {proof: parsed.proof, growth: typeof parsed.growth === 'string' ? parsed.growth : ''};
  };

  const fileOf = async (facts, file) => {
    const number = hex(await sha256(file.bytes));
    const fact = facts.find(line => line.endsWith('-sha256: ' + number));
    return fact
      ? {holds: true, key: 'file', places: {file: file.name, what: fact.split('-sha256')[0]}}
      : {holds: false, key: 'file', places: {file: file.name, hash: number}};
  };

  const failed = (wrong, otherwise) => ({
    holds: false,
    key: wrong instanceof Wrong ? wrong.message : otherwise,
    places: {},
  });

  /** Whether this browser can check signatures. */
  const able = async () => {
    try {
      await crypto.subtle.importKey('raw', new Uint8Array(32).fill(1), 'Ed25519', false, ['verify']);
      return true;
    } catch (wrong) {
      return Boolean(crypto.subtle) && wrong.name === 'DataError';
    }
  };

  /**
   * Checks a receipt, the files and an earlier receipt of the same mission (empty: none).
   * Answers with one line for each result, and what the entry says when the receipt holds.
   */
  const check = async (given, keyLines, earlier, files) => {
    const lines = [];
    let proved, trusted, receipt;
    try {
      trusted = await keys(keyLines);
      receipt = read(given);
      proved = await proof(receipt.proof, trusted);
    } catch (wrong) {
      return {lines: [failed(wrong, 'misspelled')], facts: []};
    }
    const {origin, size, by} = proved.head;
    lines.push({holds: true, key: 'entry', places: {register: origin, size: String(size)}});
    if (earlier) {
      try {
        const before = await proof(read(earlier).proof, trusted);
        try {
          await growth(receipt.growth, trusted, before.head);
          lines.push({holds: true, key: 'growth', places: {size: String(before.head.size)}});
        } catch {
          lines.push(failed(null, 'growth'));
        }
      } catch {
        lines.push(failed(null, 'earlier'));
      }
    }
    for (const file of files) lines.push(await fileOf(proved.facts, file));
    return {lines, facts: proved.facts, key: by.line};
  };

  return {check, able, text};
})();

// The page.
(() => {
  const form = document.getElementById('verify');
  if (!form) return;
  const words = {};
  for (const each of document.querySelectorAll('#verify-words [data-key]')) {
    words[each.dataset.key] = each.textContent;
  }
  const field = name => form.elements.namedItem(name);
  const say = (key, places = {}) =>
    words[key].replace(/\{(\w+)\}/g, (all, name) => places[name] ?? all);
  const bytesOf = async file => new Uint8Array(await file.arrayBuffer());
  const textOf = async file => {
    try {
      return Receipt.text(await bytesOf(file));
    } catch {
      return '';
    }
  };
  const make = (tag, content, kind = '') => {
    const made = document.createElement(tag);
    made.textContent = content;
    if (kind) made.className = kind;
    return made;
  };

  const show = (result, ours) => {
    const list = document.getElementById('verify-lines');
    list.replaceChildren();
    for (const line of result.lines) {
      const item = document.createElement('li');
      item.append(
        make('b', say(line.holds ? 'holds' : 'fails')), ' ',
        say((line.holds ? 'holds.' : 'fails.') + line.key, line.places));
      item.className = line.holds ? 'told' : 'told bad';
      list.append(item);
    }
    if (result.key) {
      list.append(make('li', say(ours.includes(result.key) ? 'key.ours' : 'key.yours'), 'told care'));
    }
    const facts = document.getElementById('verify-facts');
    facts.replaceChildren();
    for (const fact of result.facts) {
      const [, name, value] = /^([a-z0-9-]+):? (.*)$/.exec(fact) ?? ['', '', fact];
      const row = document.createElement('div');
      const said = make('dd', value);
      said.dir = 'auto';
      row.append(make('dt', name), said);
      facts.append(row);
    }
    document.getElementById('verify-said').hidden = result.facts.length === 0;
    const found = document.getElementById('verify-found');
    found.hidden = false;
    found.focus();
  };

  form.addEventListener('submit', async event => {
    event.preventDefault();
    event.stopImmediatePropagation();
    const receipt = field('receipt').files[0];
    if (!receipt) {
      field('receipt').focus();
      return;
    }
    const before = field('earlier').files[0];
    const files = [];
    for (const file of field('files').files) {
      files.push({name: file.name, bytes: await bytesOf(file)});
    }
    const earlier = before ? (await textOf(before)) || ' ' : '';
    const given = field('key').value;
    const ours = field('key').defaultValue.split('\n').map(line => line.trim());
    show(await Receipt.check(await textOf(receipt), given, earlier, files), ours);
  });

  // Files may be dropped anywhere on the form: receipts go to the first field, others to the files.
  const put = (input, files) => {
    const all = new DataTransfer();
    for (const file of input.multiple ? [...input.files, ...files] : files.slice(0, 1)) {
      all.items.add(file);
    }
    if (files.length > 0) input.files = all.files;
  };
  form.addEventListener('dragover', event => event.preventDefault());
  form.addEventListener('drop', event => {
    event.preventDefault();
    const dropped = [...event.dataTransfer.files];
    const isReceipt = file => /\.(json|tlog-proof)$/i.test(file.name);
    const before = event.target.closest('[data-drop="earlier"]');
    put(field(before ? 'earlier' : 'receipt'), dropped.filter(isReceipt));
    put(field('files'), dropped.filter(file => !isReceipt(file)));
  });

  Receipt.able().then(able => {
    document.getElementById('verify-unable').hidden = able;
    form.hidden = !able;
  });
})();
