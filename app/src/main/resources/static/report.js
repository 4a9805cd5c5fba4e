// 报告: a file may be dropped and its upload is watched; n and p go through the changes of two versions. Without it forms and links do the same.
(() => {
  'use strict';

  const form = document.querySelector('form[data-upload]');
  if (form) {
    const drop = form.querySelector('.drop');
    const input = form.querySelector('input[type=file]');
    const work = form.querySelector('.work');
    const bar = work.querySelector('progress');
    const words = work.querySelector('span');
    const button = form.querySelector('button');

    for (const kind of ['dragenter', 'dragover']) drop.addEventListener(kind, event => { event.preventDefault(); drop.classList.add('is-over'); });
    for (const kind of ['dragleave', 'drop']) drop.addEventListener(kind, event => { event.preventDefault(); drop.classList.remove('is-over'); });
    drop.addEventListener('drop', event => {
      if (!event.dataTransfer.files.length) return;
      input.files = event.dataTransfer.files;
      input.dispatchEvent(new Event('change'));
    });

    const complain = sentence => {
      work.hidden = true;
      button.disabled = false;
      const box = document.createElement('div');
      box.className = 'error-summary';
      box.setAttribute('role', 'alert');
      box.append(Object.assign(document.createElement('h3'), { textContent: '没有办成' }), Object.assign(document.createElement('p'), { textContent: sentence }));
      const place = document.getElementById('complaint');
      place.replaceChildren(box);
      place.scrollIntoView({ block: 'center' });
    };

    form.addEventListener('submit', event => {
      event.preventDefault();
      event.stopPropagation();
      const asked = new XMLHttpRequest();
      asked.open('POST', form.action);
      asked.setRequestHeader('X-Part', 'upload');
      asked.upload.addEventListener('progress', sent => {
        if (!sent.lengthComputable) return;
        const percent = Math.floor(100 * sent.loaded / sent.total);
        bar.value = percent;
        words.textContent = percent < 100 ? '正在上传，' + percent + '%' : '已传完，正在读取……';
        if (percent === 100) bar.removeAttribute('value');
      });
      asked.addEventListener('load', () => {
        const next = asked.getResponseHeader('X-Goto');
        if (next) { location.href = next; return; }
        const page = new DOMParser().parseFromString(asked.responseText, 'text/html');
        const told = page.querySelector('.error-summary p, main p, p');
        complain(told ? told.textContent : '没有上传成功，请再试一次');
      });
      asked.addEventListener('error', () => complain('网络断了，文件没有传完，请再试一次'));
      work.hidden = false;
      bar.value = 0;
      words.textContent = '正在上传';
      button.disabled = true;
      asked.send(new FormData(form));
    });
  }

  const places = [...document.querySelectorAll('.compare .place')];
  if (places.length) {
    let at = -1;
    const told = document.getElementById('at-change');
    const go = by => {
      if (at >= 0) places[at].classList.remove('is-current');
      at = at < 0 ? (by > 0 ? 0 : places.length - 1) : (at + by + places.length) % places.length;
      places[at].classList.add('is-current');
      places[at].scrollIntoView({ block: 'center' });
      told.textContent = '第' + (at + 1) + '处，共' + places.length + '处';
    };
    document.getElementById('next-change').addEventListener('click', event => { event.preventDefault(); go(1); });
    document.getElementById('last-change').addEventListener('click', event => { event.preventDefault(); go(-1); });
    document.addEventListener('keydown', event => {
      if (event.target.closest('input, textarea, select') || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key === 'n') go(1);
      if (event.key === 'p') go(-1);
    });
  }
})();
