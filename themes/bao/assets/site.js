// Touches only: every page reads and works without this file.

const kept = {
  get(key) { try { return localStorage.getItem(key); } catch { return null; } },
  set(key, value) { try { localStorage.setItem(key, value); } catch { /* the reader keeps nothing; so be it */ } },
};

// Slogans that scroll: they move at 60 px/s where they do not fit and the reader allows motion. The text stays once for screen readers.
const PIXELS_A_SECOND = 60;
const mayMove = matchMedia('(scripting: enabled) and (prefers-reduced-motion: no-preference)'); // as in slogan.css

function scrolling(bar) {
  const view = bar.querySelector('.slogan__view');
  const run = bar.querySelector('.slogan__run');
  const list = run.querySelector('ul');
  const button = bar.querySelector('button');
  const copy = list.cloneNode(true);
  copy.setAttribute('aria-hidden', 'true');
  copy.inert = true;

  const pause = (paused) => {
    bar.toggleAttribute('data-paused', paused);
    button.setAttribute('aria-pressed', String(paused));
  };
  const rest = () => {
    bar.removeAttribute('data-run');
    copy.remove();
    button.hidden = true;
  };
  const fit = () => {
    rest();
    if (!mayMove.matches || list.getBoundingClientRect().width <= view.clientWidth) {
      if (view.scrollHeight > view.clientHeight) view.tabIndex = 0;
      else view.removeAttribute('tabindex');
      return;
    }
    run.append(copy);
    view.removeAttribute('tabindex');
    bar.setAttribute('data-run', '');
    button.hidden = false;
    bar.style.setProperty('--d', `${(list.getBoundingClientRect().width / PIXELS_A_SECOND).toFixed(2)}s`);
  };

  button.addEventListener('click', () => {
    const paused = !bar.hasAttribute('data-paused');
    pause(paused);
    kept.set('slogan-paused', paused ? '1' : '');
  });
  pause(kept.get('slogan-paused') === '1');
  mayMove.addEventListener('change', fit);
  new IntersectionObserver(([seen]) => bar.toggleAttribute('data-away', !seen.isIntersecting)).observe(bar);
  document.fonts.ready.then(() => new ResizeObserver(fit).observe(view));
  fit();
}

// Slogans that stand still: one at a time, and the reader turns.
function turning(bar) {
  const list = bar.querySelector('ul');
  const slogans = [...list.children];
  const view = bar.querySelector('.slogan__view');
  const place = bar.querySelector('.slogan__turn > span');
  let at = 0;
  const show = (step) => {
    at = (at + step + slogans.length) % slogans.length;
    slogans.forEach((slogan, i) => { slogan.hidden = i !== at; });
    place.textContent = `${at + 1}/${slogans.length}`;
    view.removeAttribute('tabindex');
    if (view.scrollHeight > view.clientHeight) view.tabIndex = 0;
  };
  for (const button of bar.querySelectorAll('button')) {
    button.addEventListener('click', () => {
      list.setAttribute('aria-live', 'polite');
      show(Number(button.value));
    });
  }
  show(0);
  bar.setAttribute('data-turn', '');
}
for (const bar of document.querySelectorAll('.slogan')) {
  if (bar.dataset.mode === 'scroll') scrolling(bar);
  else if (bar.querySelector('.slogan__turn')) turning(bar);
  else bar.querySelector('.slogan__view').removeAttribute('tabindex');
}

// The menu of all sections closes on Escape and on a click beside it.
for (const menu of document.querySelectorAll('.nav__all')) {
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !menu.open) return;
    menu.open = false;
    menu.querySelector('summary').focus();
  });
  document.addEventListener('click', (event) => {
    if (menu.open && !menu.contains(event.target)) menu.open = false;
  });
}

// A table that scrolls can be reached and scrolled by keys; one that fits is no stop. A window may be turned or zoomed.
const reachable = new ResizeObserver((changed) => {
  for (const { target } of changed) {
    if (target.scrollWidth > target.clientWidth) target.tabIndex = 0;
    else target.removeAttribute('tabindex');
  }
});
for (const table of document.querySelectorAll('.prose table')) {
  reachable.observe(table);
}

// Suggestions come with the first visit to the search box.
for (const box of document.querySelectorAll('.suggest')) {
  const input = box.closest('form').querySelector('input[name=q]');
  input.addEventListener('focus', () => import(box.dataset.script).then((file) => file.suggest(box)), { once: true });
}
