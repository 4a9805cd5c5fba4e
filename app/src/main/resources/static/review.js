// 审阅: keys, and acts that change one paragraph and the meter while the page stays where it is. Without it every act answers the whole page.
(() => {
  'use strict';
  const review = document.querySelector('.review');
  if (!review) return;
  const $$ = (selector, root = review) => [...root.querySelectorAll(selector)];
  let current = (location.hash.match(/^#c(\d+)$/) || [])[1] || null;
  let last = null; // the candidate that was decided last, for u
  let busy = Promise.resolve();

  const card = id => id && document.getElementById('c' + id);
  const cards = () => $$('.card[data-id]');

  async function fetchPart(url, options = {}, part = 'open') {
    const response = await fetch(url, { ...options, headers: { 'X-Part': part } });
    if (!response.ok || response.redirected) { location.reload(); return null; }
    const page = new DOMParser().parseFromString(await response.text(), 'text/html');
    document.getElementById('meter').replaceWith(page.getElementById('meter'));
    const fresh = page.querySelector('.para');
    document.getElementById(fresh.id).replaceWith(fresh);
    return fresh;
  }

  // Work is done one after another, in the order of the keys.
  const then = work => { busy = busy.then(work).catch(() => location.reload()); return busy; };

  async function open(id, focus) {
    const was = card(current);
    if (was && current !== id && was.classList.contains('is-current')) await fetchPart('/candidates/' + current, {}, 'closed');
    current = id;
    await fetchPart('/candidates/' + id);
    const now = card(id);
    if (!now) return;
    now.scrollIntoView({ block: 'nearest' });
    const field = focus && now.querySelector(focus);
    if (field) { field.focus(); field.select && field.select(); }
  }

  const step = by => {
    const all = cards();
    const at = all.findIndex(one => one.dataset.id === current);
    const next = all[Math.min(Math.max(at + by, 0), all.length - 1)];
    return next ? open(next.dataset.id) : null;
  };

  async function send(form, submitter) {
    const id = current;
    const data = new FormData(form, submitter);
    const url = (submitter && submitter.getAttribute('formaction')) || form.getAttribute('action');
    const fresh = await fetchPart(url, { method: 'POST', body: new URLSearchParams(data) });
    if (!fresh || fresh.querySelector('[role=alert]')) return;
    last = id;
    const all = cards();
    const at = all.findIndex(one => one.dataset.id === id);
    const next = all.slice(at + 1).find(one => one.dataset.state === 'waits');
    if (next) await open(next.dataset.id);
  }

  const button = selector => card(current) && card(current).querySelector(selector);

  review.addEventListener('submit', event => {
    const form = event.target;
    if (!form.closest('.card[data-id]')) return;
    event.preventDefault();
    event.stopPropagation();
    then(() => send(form, event.submitter));
  }, true);

  review.addEventListener('click', event => {
    const chosen = event.target.closest('.card[data-id] a.what, mark[data-card]');
    if (!chosen || !document.getSelection().isCollapsed) return;
    const id = chosen.dataset.card || chosen.closest('.card').dataset.id;
    if (!chosen.matches('mark') && !chosen.getAttribute('href').includes('open=')) return;
    event.preventDefault();
    then(() => open(id));
  });

  // An empty field of the reason takes 1 to 4 for a usual one.
  review.addEventListener('keydown', event => {
    const field = event.target;
    if (field.name !== 'reason' || !field.form || field.form.dataset.act !== 'x' || field.value || !/^[1-4]$/.test(event.key)) return;
    event.preventDefault();
    field.value = document.querySelectorAll('#reasons option')[event.key - 1].value;
    then(() => send(field.form, field.form.querySelector('button')));
  });

  // What is selected in the text can be marked: offsets are counted from the pieces' own.
  const markButton = document.getElementById('mark-new');
  const offset = (node, at) => {
    const piece = (node.nodeType === 3 ? node.parentElement : node).closest('[data-at]');
    return piece ? Number(piece.dataset.at) + at : null;
  };
  document.addEventListener('selectionchange', () => {
    const chosen = document.getSelection();
    const range = chosen.rangeCount && !chosen.isCollapsed ? chosen.getRangeAt(0) : null;
    const start = range && offset(range.startContainer, range.startOffset);
    const end = range && offset(range.endContainer, range.endOffset);
    markButton.disabled = start === null || end === null || end <= start;
    if (markButton.disabled) return;
    for (const form of document.querySelectorAll('.mark-form')) { form.start.value = start; form.end.value = end; }
  });

  // The heading above a card.
  const sectionOf = one => {
    let at = one && one.closest('.para');
    while (at && !at.classList.contains('review-section')) at = at.previousElementSibling;
    return at;
  };

  const keys = {
    j: () => step(1),
    k: () => step(-1),
    a: () => { const one = button('button[value=true]'); return one ? send(one.form, one) : step(1); },
    m: () => { const one = button('[data-act=m]'); return one && send(one.form, one); },
    u: () => {
      if (button('[data-act=u]')) { const one = button('[data-act=u]'); return send(one.form, one); }
      const back = last;
      return back && open(back).then(() => { const one = button('[data-act=u]'); return one && fetchPart(one.getAttribute('formaction'), { method: 'POST', body: new URLSearchParams(new FormData(one.form)) }).then(() => open(back)); });
    },
    x: () => open(current, 'form[data-act=x] input[name=reason]'),
    s: () => open(current, 'form[data-act=s] textarea'),
    e: () => open(current, 'input[name=task]'),
    A: () => { const part = sectionOf(card(current) || cards().find(one => one.dataset.state === 'waits')); const form = part && part.querySelector('form'); if (form) form.requestSubmit(); },
    c: () => { const all = cards(); const at = all.findIndex(one => one.dataset.id === current); const next = all.slice(at + 1).concat(all).find(one => one.classList.contains('is-changed')); return next && open(next.dataset.id); },
    n: () => { const gap = document.querySelector('mark.is-open'); if (gap) gap.scrollIntoView({ block: 'center' }); },
  };
  document.addEventListener('keydown', event => {
    if (event.key === 'Escape') document.activeElement.blur();
    if (event.target.closest('input, textarea, select') || event.ctrlKey || event.metaKey || event.altKey) return;
    const work = keys[event.key];
    if (!work) return;
    event.preventDefault();
    const first = cards().find(one => one.dataset.state === 'waits') || cards()[0];
    then(current || !first || 'nAc'.includes(event.key) ? work : () => open(first.dataset.id));
  });

  if (current && !card(current).classList.contains('is-current')) current = null;
})();
