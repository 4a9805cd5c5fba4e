// 表格填报: paste a block from Excel, move with the arrow keys, keep what was typed in this browser until it is sent. Without this file the grid is a plain form.
(() => {
  'use strict';
  const form = document.querySelector('form[data-grid]');
  if (!form) return;
  const rows = [...form.querySelectorAll('tbody tr')].map(row => [...row.querySelectorAll('.cell')]);
  const told = form.querySelector('.grid-told');
  const key = 'grid:' + location.pathname + location.search;
  const place = cell => {
    const r = rows.findIndex(row => row.includes(cell));
    return { r, c: r < 0 ? -1 : rows[r].indexOf(cell) };
  };

  // Excel puts tabs between cells, line breaks between rows, and quotes around cells that hold a tab, a break or a quote.
  const block = text => {
    const lines = [[]];
    let cell = '', quoted = false;
    for (let i = 0; i < text.length; i++) {
      const at = text[i];
      if (quoted) {
        if (at === '"' && text[i + 1] === '"') { cell += '"'; i++; } else if (at === '"') quoted = false; else cell += at;
      } else if (at === '"' && cell === '') quoted = true;
      else if (at === '\t') { lines.at(-1).push(cell); cell = ''; }
      else if (at === '\n') { lines.at(-1).push(cell); lines.push([]); cell = ''; }
      else if (at !== '\r') cell += at;
    }
    lines.at(-1).push(cell);
    if (lines.at(-1).length === 1 && lines.at(-1)[0] === '') lines.pop();
    return lines;
  };

  const put = (cell, text) => {
    const value = text.trim();
    if (cell.tagName === 'SELECT') {
      const option = [...cell.options].find(one => one.text === value);
      if (!option) return value === '';
      cell.value = option.value;
    } else cell.value = value;
    cell.classList.add('is-pasted');
    return true;
  };

  form.addEventListener('paste', event => {
    const cell = event.target.closest('.cell');
    const text = event.clipboardData.getData('text/plain');
    if (!cell || !/[\t\n]/.test(text.replace(/\r?\n$/, ''))) return;
    event.preventDefault();
    const { r, c } = place(cell);
    let filled = 0, outside = 0, unread = 0;
    block(text).forEach((line, down) => line.forEach((value, right) => {
      const target = rows[r + down] && rows[r + down][c + right];
      if (!target) outside++; else if (put(target, value)) filled++; else unread++;
    }));
    told.textContent = '已贴入' + filled + '格' + (outside ? '，' + outside + '格超出表格没有贴入' : '') + (unread ? '，' + unread + '格自评看不懂' : '');
    keep();
  });

  form.addEventListener('keydown', event => {
    const cell = event.target.closest('.cell');
    if (!cell || event.isComposing) return;
    const { r, c } = place(cell);
    const step = event.key === 'ArrowDown' && event.altKey || event.key === 'Enter' && event.ctrlKey ? 1 : event.key === 'ArrowUp' && event.altKey ? -1 : 0;
    if (step && rows[r + step]) { event.preventDefault(); rows[r + step][c].focus(); }
    if (event.key === 'Enter' && !event.ctrlKey && cell.tagName === 'INPUT') { event.preventDefault(); if (rows[r + 1]) rows[r + 1][c].focus(); }
  });

  const keep = () => localStorage.setItem(key, JSON.stringify(Object.fromEntries(rows.flat().filter(cell => /^(words|amount)-/.test(cell.name) && cell.value).map(cell => [cell.name, cell.value]))));
  const kept = JSON.parse(localStorage.getItem(key) || '{}');
  for (const cell of rows.flat()) if (!cell.value && kept[cell.name]) cell.value = kept[cell.name];
  form.addEventListener('input', keep);
  form.addEventListener('submit', () => localStorage.removeItem(key));
})();
