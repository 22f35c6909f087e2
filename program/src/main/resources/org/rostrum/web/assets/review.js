// The review by keyboard: J and K go from row to row, / finds, A and R go to what is decided. Without
// script the tab key goes there too.
'use strict';

(() => {
  const links = () => [...document.querySelectorAll('[data-row] a')];
  const typing = at => at.closest('input, textarea, select');
  const step = by => {
    const all = links();
    if (all.length === 0) return;
    const here = all.indexOf(document.activeElement);
    all[Math.max(0, Math.min(all.length - 1, here + by))].focus();
  };

  document.addEventListener('keydown', event => {
    if (event.ctrlKey || event.metaKey || event.altKey || typing(event.target)) return;
    const key = event.key.toLowerCase();
    const target = document.querySelector('[data-key="' + CSS.escape(key) + '"]');
    if (key === 'j' || key === 'k') {
      step(key === 'j' ? 1 : -1);
    } else if (key === '/') {
      document.querySelector('input[name=find]')?.focus();
    } else if (key === 'u') {
      document.querySelector('[data-back]')?.click();
    } else if (target) {
      target.focus();
    } else {
      return;
    }
    event.preventDefault();
  });
})();
