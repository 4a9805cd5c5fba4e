// Shows the page on which a visit is written where there is no signal, and sends what waits when the browser says that there is one again.
'use strict';
importScripts('/static/visit-queue.js');
const CACHE = 'luoshi-visits';
const PAGE = '/visits/phone';

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', event => event.waitUntil(self.clients.claim()));

self.addEventListener('fetch', event => {
  const request = event.request;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== location.origin) return;
  if (request.mode === 'navigate') {
    event.respondWith(fetch(request).catch(async () => (await (await caches.open(CACHE)).match(PAGE)) || Response.error()));
  } else if (url.pathname.startsWith('/static/')) {
    event.respondWith(fetch(request).catch(async () => (await (await caches.open(CACHE)).match(request)) || Response.error()));
  }
});

// Rejected where there was no signal after all: then the browser asks again.
self.addEventListener('sync', event => {
  if (event.tag !== 'luoshi-visits') return;
  event.waitUntil(self.visitQueue.send().then(async end => {
    for (const page of await self.clients.matchAll({ type: 'window' })) page.postMessage(end);
    if (end.state === 'offline') throw new Error('no signal');
  }));
});
