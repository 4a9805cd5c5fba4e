// 待发送的走访: what was written without a signal, kept in this browser until the county's program has taken it. Used by the page and by its worker.
(() => {
  'use strict';
  const STORE = 'waiting';

  function open() {
    return new Promise((done, failed) => {
      const asked = indexedDB.open('luoshi-visits', 1);
      asked.onupgradeneeded = () => asked.result.createObjectStore(STORE, { keyPath: 'key' });
      asked.onsuccess = () => done(asked.result);
      asked.onerror = () => failed(asked.error);
    });
  }

  async function within(mode, work) {
    const db = await open();
    try {
      return await new Promise((done, failed) => {
        const transaction = db.transaction(STORE, mode);
        const asked = work(transaction.objectStore(STORE));
        transaction.oncomplete = () => done(asked.result);
        transaction.onerror = transaction.onabort = () => failed(transaction.error);
      });
    } finally {
      db.close();
    }
  }

  const all = () => within('readonly', store => store.getAll());
  const keep = item => within('readwrite', store => store.put(item));
  const drop = key => within('readwrite', store => store.delete(key));

  // Who is logged in, and the token to send with. 'offline' where nobody answers, 'login' where the log-in is over.
  async function ready() {
    let answer;
    try {
      answer = await fetch('/visits/ready', { redirect: 'manual', cache: 'no-store', credentials: 'same-origin' });
    } catch (e) {
      return { state: 'offline' };
    }
    if (answer.type === 'opaqueredirect' || answer.status === 401) return { state: 'login' };
    if (!answer.ok) return { state: 'offline' };
    return { state: 'ready', ...(await answer.json()) };
  }

  // What a page of ours says where it did not take the form.
  async function said(answer) {
    const text = await answer.text();
    try {
      return JSON.parse(text).reason || '';
    } catch (e) {
      const tags = text.match(/<(h1|p)[^>]*>([^<]+)</g) || [];
      return tags.map(tag => tag.replace(/<[^>]*>?/g, '').replace(/<$/, '')).slice(0, 2).join('。');
    }
  }

  // 'taken', 'refused', 'login' or 'later'.
  async function one(item, who) {
    const form = new FormData();
    form.append(who.field, who.token);
    for (const [name, value] of item.fields) form.append(name, value);
    for (const photo of item.photos) form.append('photo', photo.blob, photo.name);
    let answer;
    try {
      answer = await fetch('/visits/sent', { method: 'POST', body: form, redirect: 'manual', credentials: 'same-origin', headers: { 'X-Kept': 'browser' } });
    } catch (e) {
      return 'later';
    }
    if (answer.type === 'opaqueredirect') return 'login';
    if (answer.ok) {
      await drop(item.key);
      return 'taken';
    }
    if (answer.status >= 500) return 'later';
    item.reason = await said(answer) || '没有收下，请改好再报';
    await keep(item);
    return 'refused';
  }

  // Sends what this person wrote, the oldest first; answers the state and how many were taken.
  async function sendAll() {
    const mine = (await all()).filter(item => !item.reason).sort((a, b) => a.written - b.written);
    if (!mine.length) return { state: 'ready', taken: 0 };
    const who = await ready();
    let taken = 0;
    if (who.state === 'ready') {
      for (const item of mine.filter(each => each.account === who.account)) {
        const end = await one(item, who);
        if (end === 'taken') taken++;
        if (end === 'login') return { state: 'login', taken };
        if (end === 'later') return { state: 'offline', taken };
      }
    }
    return { state: who.state, taken };
  }

  // Page and worker take turns where the browser can make them; where it cannot, the key makes one visit of two.
  const send = () => (self.navigator.locks ? navigator.locks.request('luoshi-visits', sendAll) : sendAll());

  self.visitQueue = { all, keep, drop, send };
})();
