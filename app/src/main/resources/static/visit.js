// 记走访: with this file a visit goes into the queue first and is sent from there; without it the form is sent like any other.
(() => {
  'use strict';
  const form = document.getElementById('visit-form');
  const box = document.getElementById('queue');
  if (!form || !box || !self.indexedDB) return;
  const queue = self.visitQueue;
  const CACHE = 'luoshi-visits';
  const account = Number(box.dataset.account);
  const $ = id => document.getElementById(id);
  const fieldsOf = () => [...form.elements].filter(field => field.name && field.type !== 'file' && field.name !== '_csrf');
  let state = 'ready';

  function newKey() {
    return [...crypto.getRandomValues(new Uint8Array(16))].map(byte => byte.toString(16).padStart(2, '0')).join('');
  }

  function nowHere() {
    const now = new Date();
    return new Date(now - now.getTimezoneOffset() * 60000).toISOString().slice(0, 16);
  }

  function clear() {
    form.reset();
    for (const field of fieldsOf()) {
      if (field.tagName === 'TEXTAREA' || ['text', 'date', 'hidden'].includes(field.type)) field.value = '';
      if (field.tagName === 'SELECT') field.selectedIndex = 0;
    }
    form.elements.key.value = newKey();
    form.elements.at.value = nowHere();
    $('photo-name').textContent = '';
    $('located').textContent = '';
    form.querySelectorAll('details').forEach(part => { part.open = false; });
    kept = [];
  }

  let kept = []; // photos of a visit that is being changed

  async function written() {
    const chosen = [...form.elements.photo.files].map(file => ({ name: file.name, blob: file }));
    const photos = [];
    for (const photo of chosen.length ? chosen : kept) {
      // A copy, for the browser may lose sight of the camera's own file before there is a signal.
      photos.push({ name: photo.name, blob: new Blob([await photo.blob.arrayBuffer()], { type: photo.blob.type }) });
    }
    const target = form.elements.target;
    return {
      key: form.elements.key.value,
      account,
      written: Date.now(),
      title: (form.elements.other.value || target.options[target.selectedIndex].text) + '，' + form.elements.at.value.replace('T', ' '),
      fields: fieldsOf().map(field => [field.name, field.value]),
      photos,
      reason: '',
    };
  }

  form.addEventListener('submit', async event => {
    event.preventDefault();
    event.stopPropagation();
    try {
      await queue.keep(await written());
    } catch (e) {
      form.submit(); // no room to keep it: sent as it is
      return;
    }
    clear();
    await render();
    const registered = navigator.serviceWorker && await navigator.serviceWorker.getRegistration('/visits/');
    if (registered && registered.sync) registered.sync.register('luoshi-visits').catch(() => {});
    send();
  });

  async function send() {
    await told(await queue.send());
  }

  async function told(end) {
    state = end.state;
    if (end.taken) {
      const done = $('queue-done');
      done.hidden = false;
      done.innerHTML = '<span class="toast"></span>';
      done.firstChild.textContent = '已报送' + end.taken + '条 ';
      const link = document.createElement('a');
      link.href = '/visits/list';
      link.textContent = '看走访记录';
      done.firstChild.append(link);
    }
    await render();
  }

  function note(mine, others) {
    const words = [];
    if (mine.some(item => !item.reason)) {
      if (state === 'login') words.push('登录已过期，请重新登录后报送；这些都还在本机。');
      if (state === 'offline') words.push('现在没有信号，有信号时自动报送。');
    }
    if (mine.some(item => item.reason)) words.push('没有收下的，改好再报。');
    if (others) words.push('另有' + others + '条是别的账号写的，由那个账号登录后报送。');
    $('queue-note').textContent = words.join('');
    if (state === 'login') {
      const link = document.createElement('a');
      link.href = '/login?next=/visits/phone';
      link.textContent = '去登录';
      $('queue-note').append(link);
    }
  }

  function line(item) {
    const row = document.createElement('li');
    const title = document.createElement('b');
    title.textContent = item.title;
    row.append(title, item.photos.length ? ' 照片' + item.photos.length + '张 ' : ' ');
    if (item.reason) {
      const why = document.createElement('span');
      why.className = 'error';
      why.textContent = '没有收下：' + item.reason;
      row.append(why);
    }
    row.append(button('修改', () => change(item)), ' ', button('删除', async () => {
      if (confirm('删除这条还没有报送的走访？')) {
        await queue.drop(item.key);
        render();
      }
    }));
    return row;
  }

  function button(words, act) {
    const made = document.createElement('button');
    made.type = 'button';
    made.className = 'button button-small';
    made.textContent = words;
    made.addEventListener('click', act);
    return made;
  }

  // The visit goes back into the form with its key; it stays in the queue until it is sent again.
  function change(item) {
    clear();
    for (const [name, value] of item.fields) if (form.elements[name]) form.elements[name].value = value;
    kept = item.photos;
    $('photo-name').textContent = kept.map(photo => photo.name).join('、');
    form.querySelectorAll('details').forEach(part => { part.open = Boolean(part.querySelector('textarea').value); });
    form.elements.target.focus();
  }

  async function render() {
    const items = await queue.all();
    const mine = items.filter(item => item.account === account);
    box.hidden = !items.length;
    $('queue-title').textContent = mine.length ? '待发送' + mine.length + '条' : '没有待发送的';
    $('queue-list').replaceChildren(...mine.map(line));
    note(mine, items.length - mine.length);
  }

  // The page and what it needs are kept for the time without a signal; not where the server refused what was typed.
  async function remember() {
    if (!navigator.serviceWorker || !self.caches) return;
    await navigator.serviceWorker.register(form.dataset.worker, { scope: '/visits/', updateViaCache: 'none' });
    const answer = await fetch('/visits/phone', { redirect: 'manual', credentials: 'same-origin' });
    if (!answer.ok) return;
    await caches.delete(CACHE);
    const cache = await caches.open(CACHE);
    await cache.put('/visits/phone', answer);
    const parts = [...document.querySelectorAll('script[src], link[href]')].map(part => part.src || part.href);
    await cache.addAll([...new Set(parts)]);
    if (!navigator.serviceWorker.controller) {
      await new Promise(done => navigator.serviceWorker.addEventListener('controllerchange', done, { once: true }));
    }
    $('kept').hidden = false;
  }

  const locate = $('locate');
  if (navigator.geolocation) {
    locate.hidden = false;
    locate.addEventListener('click', () => {
      $('located').textContent = '正在定位';
      navigator.geolocation.getCurrentPosition(found => {
        form.elements.latitude.value = found.coords.latitude.toFixed(6);
        form.elements.longitude.value = found.coords.longitude.toFixed(6);
        $('located').textContent = '已定位，误差约' + Math.round(found.coords.accuracy) + '米';
      }, () => { $('located').textContent = '没有定到位，写明地点即可'; }, { enableHighAccuracy: true, timeout: 15000 });
    });
  }

  $('queue-send').addEventListener('click', send);
  addEventListener('online', send);
  addEventListener('offline', () => { state = 'offline'; render(); });
  if (navigator.serviceWorker) navigator.serviceWorker.addEventListener('message', event => told(event.data));
  if (!document.querySelector('.error-summary')) {
    // The page may be one that was kept days ago.
    form.elements.key.value = newKey();
    form.elements.at.value = nowHere();
  }
  render().then(send);
  remember().catch(() => {});
})();
