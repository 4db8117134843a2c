import { make } from '../search/make.ts';
import style from './offer-update.css?url';

/** Told when the visitor takes the new version; the old one stays until then. */
function takeOver(registration: ServiceWorkerRegistration): void {
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), {
    once: true,
  });
  registration.waiting?.postMessage('take over');
}

/** Offers the waiting version in one line at the foot of the window. Nothing happens by itself. */
export function offerUpdate(registration: ServiceWorkerRegistration): void {
  if (document.querySelector('.update')) return;
  const update = make('button', { type: 'button', class: 'button' }, 'Update now');
  const later = make('button', { type: 'button', class: 'button' }, 'Later');
  const line = make('div', { class: 'update', role: 'status', 'data-print': 'no' });
  update.addEventListener('click', () => takeOver(registration));
  later.addEventListener('click', () => line.remove());
  document.head.append(make('link', { rel: 'stylesheet', href: style }));
  document.body.append(line);
  // Into a region that already stands, so that screen readers say it.
  line.append(make('p', {}, 'There is a newer version of this site.'), update, later);
}
