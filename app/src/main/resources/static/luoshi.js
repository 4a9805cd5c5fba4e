// Everything works without this file; with it forms keep what was typed, files show their names and keys move through lists.
(() => {
  'use strict';
  const $$ = (selector, root = document) => [...root.querySelectorAll(selector)];

  // A form marked data-draft keeps its text in this browser until it is sent.
  for (const form of $$('form[data-draft]')) {
    const key = 'draft:' + form.dataset.draft;
    const fields = $$('input[type=text], input[type=number], input[type=date], textarea, select', form);
    const kept = JSON.parse(localStorage.getItem(key) || '{}');
    for (const field of fields) {
      if (!field.value && kept[field.name]) field.value = kept[field.name];
    }
    form.addEventListener('input', () => {
      localStorage.setItem(key, JSON.stringify(Object.fromEntries(fields.map(field => [field.name, field.value]))));
      const note = form.querySelector('.draft');
      if (note) note.textContent = '草稿已存，' + new Date().toLocaleTimeString('zh-CN', { hour: '2-digit', minute: '2-digit' });
    });
    form.addEventListener('submit', () => localStorage.removeItem(key));
  }

  // A drawing that is wider than the screen shows today first.
  for (const line of $$('.chart .today')) {
    const figure = line.closest('figure');
    figure.scrollLeft = line.x1.baseVal.value / 800 * figure.scrollWidth - figure.clientWidth * 0.7;
  }

  // A chosen file's name stands beside its button.
  for (const input of $$('input[type=file]')) {
    input.addEventListener('change', () => {
      const name = document.getElementById(input.id + '-name');
      if (name) name.textContent = [...input.files].map(file => file.name).join('、');
    });
  }

  // A form is sent once.
  document.addEventListener('submit', event => {
    const button = event.submitter;
    if (button && !button.dataset.again) {
      if (event.target.dataset.sent) { event.preventDefault(); return; }
      event.target.dataset.sent = '1';
      button.setAttribute('aria-busy', 'true');
    }
  });
  addEventListener('pageshow', () => $$('form[data-sent]').forEach(form => { delete form.dataset.sent; $$('[aria-busy]', form).forEach(b => b.removeAttribute('aria-busy')); }));

  // A file that is made while one waits: how long so far, until the server's mark says that it comes.
  for (const form of $$('form[data-file]')) {
    form.addEventListener('submit', () => {
      const mark = () => (document.cookie.match(/luoshi-file=(\d+)/) || [])[1];
      const note = document.getElementById(form.dataset.file), before = mark(), since = Date.now();
      const tick = setInterval(() => {
        const come = mark() !== before;
        note.textContent = come ? '文件已生成，正在下载。' : `正在生成，已用${Math.round((Date.now() - since) / 1000)}秒；行数多的要等一会儿，请不要关闭本页。`;
        if (come) clearInterval(tick);
      }, 500);
    });
  }

  // Who logs out leaves no page behind on this device; what waits to be sent stays.
  for (const form of $$('form.sign-out')) form.addEventListener('submit', () => { if (self.caches) caches.delete('luoshi-visits'); });

  // The whole row opens what its first link opens; a form that stands in the row is used where it stands.
  document.addEventListener('click', event => {
    const row = event.target.closest('tr[data-href]');
    if (row && !event.target.closest('a, button, input, select, textarea, label, details')) location.href = row.dataset.href;
  });

  // A box in the head of a table picks every row; a picked row is marked.
  for (const all of $$('input[data-all]')) {
    const boxes = [...all.form.elements].filter(box => box.name === all.dataset.all);
    const mark = () => boxes.forEach(box => box.closest('tr').classList.toggle('is-selected', box.checked));
    all.addEventListener('change', () => { boxes.forEach(box => { box.checked = all.checked; }); mark(); });
    boxes.forEach(box => box.addEventListener('change', mark));
  }

  // Dialogs open from their buttons; without script the dialog's form stands open on the page.
  for (const opener of $$('[data-dialog]')) {
    const dialog = document.getElementById(opener.dataset.dialog);
    if (dialog) opener.addEventListener('click', event => { event.preventDefault(); dialog.close(); dialog.showModal(); });
  }

  // j and k move through rows, / goes to the search box.
  document.addEventListener('keydown', event => {
    if (event.target.closest('input, textarea, select') || event.ctrlKey || event.metaKey || event.altKey) return;
    const links = $$('main table tbody tr td a:first-of-type');
    const at = links.indexOf(document.activeElement);
    if (event.key === 'j' && links.length) links[Math.min(at + 1, links.length - 1)].focus();
    if (event.key === 'k' && links.length) links[Math.max(at - 1, 0)].focus();
    if (event.key === '/') { const box = document.querySelector('input[type=search]'); if (box) { event.preventDefault(); box.focus(); } }
  });
})();
